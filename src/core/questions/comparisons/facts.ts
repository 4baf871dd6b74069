import type { Assumption, Comparison } from '../comparison.ts';
import { conflictUnless, ungated } from '../conflict.ts';
import { exclude } from '../facts/exclude.ts';
import { readFacts, type Fact } from '../facts/read-facts.ts';
import { mayBeOne } from '../facts/same-name.ts';
import { outlineOf } from '../facts/outline.ts';
import { opensUnnamed } from '../opening.ts';
import type { Span } from '../../text/span.ts';
import type { Told } from '../told.ts';
import { areWholeSentences } from '../whole-sentences.ts';

/**
 * Compares two sentences by the facts that each tells of two names in a fixed wording: whose subsidiary, wife, successor
 * or work one is, and where it lies.
 */
export function compareFacts(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (!areWholeSentences(a, b, assume)) return null;
  const others = factsOf(b);
  if (others.length === 0) return null;
  const isOpen = opensUnnamed(a);
  for (const x of factsOf(a))
    for (const y of others) {
      const why = exclude(isOpen ? ofTheSame(x, y) : x, y, (name) => isNamedIn(name, a));
      if (why === null) continue;
      return conflictUnless(ungated, {
        kind: 'value',
        slots: [at(a, x), at(b, y)],
        strength: 'medium',
        why: why,
        nearest: 'the two names being one',
      });
    }
  return null;
}

/** *It was recorded by Falk*: of what the other text names, where it tells of no name itself. */
function ofTheSame(x: Fact, y: Fact): Fact {
  return x.kind === 'make' && x.of.every(({ start }) => start > x.start) ? { ...x, of: y.of } : x;
}

function factsOf(told: Told): readonly Fact[] {
  return readFacts(told.claim.sentence.text, opensWithName(told));
}

/** Whether a name of the claims begins the sentence, which its capital does not tell. */
function opensWithName({ claim: { sentence }, parties }: Told): boolean {
  return parties.some(({ named, start }) => named && start === sentence.start);
}

function isNamedIn(name: string, { claim, isNamed }: Told): boolean {
  if (name.toLowerCase().split(' ').every(isNamed)) return true;
  return outlineOf(claim.sentence.text).names.some(({ text }) => mayBeOne(text, name));
}

function at({ claim: { sentence } }: Told, { start, end }: Fact): Span {
  return { start: sentence.start + start, end: sentence.start + end };
}
