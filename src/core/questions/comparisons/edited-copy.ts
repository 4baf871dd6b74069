import { daysBetween } from '../../calendar/day.ts';
import type { Assumption, Comparison } from '../comparison.ts';
import { isDenial } from '../denial.ts';
import { findEdits, type CopyWord, type Edit } from '../edited-copy.ts';
import type { EditEffect } from '../judge-edit.ts';
import { besideSources } from '../source-words.ts';
import type { Told } from '../told.ts';
import { effectOf, isContradiction, isManifold, judgeEdits, tellMore } from './edits-together.ts';
import { isQuoted } from './quote-drift.ts';

/** Words that a sentence must have before two like ones are taken for copies of one text. */
export const SHORTEST_COPY = 9;
/** By how many words copies may differ in length, and what share of the longer one they must have in common. */
export const MOST_EDITED = 12;
export const LEAST_SAME = 0.7;

/**
 * Two sentences that are the same word for word but for one place: copies of one text, one of them
 * edited. Where what stands in that place cannot both hold, somebody changed what was reported.
 */
export function compareCopies(a: Told, b: Told, assume: Assumption): Comparison | null {
  const edits = editsBetween(a, b, assume);
  if (!edits || isHousekeeping(a) || isHousekeeping(b)) return null;
  // *denied that it had paid* says nothing less than *paid*; *Norway beat Chile* and *Chile beat Norway* have the same words.
  if (isDenial(a) !== isDenial(b) || areExchanged(edits)) return null;
  const judged = judgeEdits(a, b, edits, assume);
  const effect = effectOf(edits, judged);
  const base = {
    kind: 'edited-copy' as const,
    strength: 'strong' as const,
    passed: ['the two sentences are copies of one text'],
    nearest: null,
    slots: slotsOf(a, b, edits[0]),
  };
  if (effect === 'same' || effect === 'less')
    return { ...base, relation: 'agreement', cleared: 'both say the same' };
  if (effect === 'more' || effect === 'unknown')
    return { ...base, relation: null, cleared: 'the words that differ can both hold' };
  if (!assume.oneEvent) {
    if (effect.isWeak || edits.some(isManifold) || tellMore(edits, judged, effect)) return null;
    const days = daysApart(a, b, effect);
    if (days !== null)
      return { ...base, relation: null, cleared: `${days} days lie between the two` };
  }
  const asked = {
    asks: effect.contradicts,
    slots: slotsOf(a, b, edits[judged.indexOf(effect)]),
    passed: [...base.passed, effect.why],
  };
  if (!assume.oneEvent && effect.contradicts === 'number' && isLaterWord(a, b, edits))
    return {
      ...base,
      ...asked,
      kind: 'number',
      relation: 'update',
      strength: 'medium',
      cleared: 'one speaker gives another number on another day',
    };
  return {
    ...base,
    ...asked,
    kind: assume.oneEvent ? effect.contradicts : 'edited-copy',
    relation: 'conflict',
    cleared: null,
    nearest: 'the same words in both copies',
  };
}

/** What differs between two sentences that are long and like enough to be copies; null where they are none. */
function editsBetween(a: Told, b: Told, { oneEvent }: Assumption): readonly Edit[] | null {
  if (!a.leads || !b.leads) return null;
  const least = oneEvent ? 0 : SHORTEST_COPY;
  const lengths = [a.words.length, b.words.length] as const;
  if (Math.min(...lengths) < least || Math.abs(lengths[0] - lengths[1]) > MOST_EDITED) return null;
  const [x, y] = oneEvent ? [a.words, b.words] : besideSources(a, b);
  if (Math.min(x.length, y.length) < least) return null;
  const edits = findEdits(x, y);
  if (!edits) return null;
  const same = x.length - edits.reduce((sum, edit) => sum + edit.a.length, 0);
  return same < (oneEvent ? 0.5 : LEAST_SAME) * Math.max(...lengths) ? null : edits;
}

/** Whether names have changed places: the one stands where the other sentence has the other. */
function areExchanged(edits: readonly Edit[]): boolean {
  const names = (side: 'a' | 'b') =>
    edits.flatMap((edit) => edit[side].filter(({ text }) => /^\p{Lu}/u.test(text)));
  const [x, y] = [names('a'), names('b')].map((list) => list.map(({ lower }) => lower));
  return (
    x!.length > 1 && x!.join(' ') !== y!.join(' ') && x!.sort().join(' ') === y!.sort().join(' ')
  );
}

/** Within how many days two copies of one text are of one event, and other sentences that are like copies. */
const DAYS_OF_ONE_TEXT = 7;
const DAYS_OF_TWO_TEXTS = 2;

/** How many days lie between two copies that are too far apart to contradict each other; null for any others. */
function daysApart(a: Told, b: Told, effect: EditEffect): number | null {
  const isOfYesAndNo = isContradiction(effect, 'polarity');
  if (isOfYesAndNo && (isQuoted(a) || isQuoted(b))) return null;
  const days = a.published && b.published ? Math.abs(daysBetween(a.published, b.published)) : 0;
  const isOneText = a.cluster === b.cluster || isOfYesAndNo;
  return days > (isOneText ? DAYS_OF_ONE_TEXT : DAYS_OF_TWO_TEXTS) ? days : null;
}

/**
 * One speaker, on two days, with a name or in other words than before: what was so on the one day may have
 * changed by the other. Where nothing but the number differs, somebody edited it.
 */
function isLaterWord(a: Told, b: Told, edits: readonly Edit[]): boolean {
  if (a.speaker === null || a.speaker !== b.speaker || a.said === b.said) return false;
  return edits.length > 1 || typeof a.claim.speaker?.character === 'number';
}

/**
 * The credit of a picture, *A. Name/The Paper Buy Photo*, and what newsrooms write of their own work: *X did not
 * return a request for comment*, *The Paper could not verify the video*. Each has other names for its own reasons.
 */
function isHousekeeping({ claim }: Told): boolean {
  const { text } = claim.sentence;
  return (
    /^\p{Lu}[^.!?/]{3,40}\/(?:The )?\p{Lu}/u.test(text) ||
    /\bbuy photo\b|\b(?:requests?|calls?|e-?mails?) (?:for|seeking) comment\b/i.test(text) ||
    /\b(?:(?:could|can|was|were|been) ?(?:not|unable)|unable)\b[^.]{0,40}\b(?:verif|confirm|reach)/i.test(
      text,
    )
  );
}

function slotsOf(a: Told, b: Told, edit: Edit | undefined): Comparison['slots'] {
  if (!edit) return null;
  const at = (told: Told, words: readonly CopyWord[]) => {
    const { start, end } = told.claim.sentence;
    const [first] = words;
    const last = words[words.length - 1];
    return first && last ? { start: start + first.start, end: start + last.end } : { start, end };
  };
  return [at(a, edit.a), at(b, edit.b)];
}
