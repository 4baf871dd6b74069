import type { Assumption, Comparison } from './comparison.ts';
import { compareCovered } from './tests/covered.ts';
import { compareCopies } from './tests/edited-copy.ts';
import { compareDates } from './tests/date.ts';
import { compareNumbers } from './tests/number.ts';
import { comparePlaces } from './tests/place.ts';
import { comparePolarity } from './tests/polarity.ts';
import { compareQuotes } from './tests/quote-drift.ts';
import { compareValues } from './tests/value.ts';
import type { Told } from './told.ts';

/** The typed tests in their order; the first that has something to say decides. */
const tests: readonly ((a: Told, b: Told, assume: Assumption) => Comparison | null)[] = [
  compareCopies,
  compareQuotes,
  compareNumbers,
  compareDates,
  comparePlaces,
  comparePolarity,
  compareValues,
  compareCovered,
];

const nothing: Comparison = {
  relation: null,
  kind: null,
  strength: 'weak',
  passed: [],
  cleared: 'the two do not answer one question',
  nearest: null,
  slots: null,
};

/** Compares two claims by each typed test; a test that finds a relation wins over one that clears. */
export function compareClaims(a: Told, b: Told, assume: Assumption): Comparison {
  let cleared: Comparison | null = null;
  for (const test of tests) {
    const found = test(a, b, assume);
    if (found?.relation) return found;
    if (found && found.passed.length >= (cleared?.passed.length ?? 0)) cleared = found;
  }
  return cleared ?? nothing;
}
