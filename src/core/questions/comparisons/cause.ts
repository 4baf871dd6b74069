import { isHeOrShe } from '../../language/pronouns.ts';
import { formsOf } from '../word-forms.ts';
import type { Span } from '../../text/span.ts';
import { silent, type Assumption, type Comparison } from '../comparison.ts';
import { conflictUnless } from '../conflict.ts';
import { samePlace } from '../gates/same-place.ts';
import { sameStory } from '../gates/same-story.ts';
import { sameTime } from '../gates/same-time.ts';
import type { Cause } from '../causes/read-cause.ts';
import { runGates } from '../run-gates.ts';
import { stemOf } from '../stem.ts';
import type { Told } from '../told.ts';

/** The causes that a claim stands for: the first one of its sentence does, as an article states it. */
export function causesIn(told: Told): readonly Cause[] {
  return told.leads && told.claim.stance === 'asserts' ? told.causes : [];
}

/** Compares two sentences by what each gives as the root cause of one event: of two classes only one can be. */
export function compareCauses(a: Told, b: Told, assume: Assumption): Comparison | null {
  const others = causesIn(b);
  if (others.length === 0) return null;
  for (const x of causesIn(a)) {
    const y = others.find((other) => areTwo(x, other));
    if (y) return compareTwo(a, x, b, y, assume);
  }
  return null;
}

function areTwo(x: Cause, y: Cause): boolean {
  return x.kind === y.kind && x.class !== y.class && !x.kind.together.has(`${x.class} ${y.class}`);
}

function compareTwo(a: Told, x: Cause, b: Told, y: Cause, assume: Assumption): Comparison {
  const gates = runGates([
    () =>
      isOneVictim(a, x, b, y)
        ? { silent: true as const }
        : { clears: 'the two do not speak of the same' },
    () => samePlace(a, b),
    () => (a.event && b.event ? sameTime(a, b, assume) : silent),
    // What caused it is found out later, in articles that open with the day of the report.
    () => sameStory(a, b, assume, a.event && b.event ? undefined : 'date'),
  ]);
  const [p, q] = [spanOf(a, x), spanOf(b, y)];
  return conflictUnless(gates, {
    kind: 'value',
    slots: [p, q],
    strength: 'medium',
    why: `“${wordsOf(a, x)}” and “${wordsOf(b, y)}” exclude each other`,
    nearest: 'two events instead of one',
  });
}

/** Whether it is of one who died that both speak: by the same word, or the one with whom both articles open. */
function isOneVictim(a: Told, x: Cause, b: Told, y: Cause): boolean {
  if (x.victim.toLowerCase() === y.victim.toLowerCase()) return true;
  if (!x.victim || !y.victim) return false;
  return [x, y].every(({ victim }) => [a, b].every((told) => opensWith(told, victim)));
}

function opensWith({ scene }: Told, victim: string): boolean {
  if (isHeOrShe(victim)) return true;
  const stems = formsOf(victim.toLowerCase()).map(stemOf);
  return scene.opening
    .slice(0, 1)
    .some(({ text }) =>
      (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => stems.includes(stemOf(word))),
    );
}

function spanOf({ claim: { sentence } }: Told, { start, end }: Cause): Span {
  return { start: sentence.start + start, end: sentence.start + end };
}

function wordsOf({ claim: { sentence } }: Told, { start, end }: Cause): string {
  return sentence.text.slice(start, end);
}
