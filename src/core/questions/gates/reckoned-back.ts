import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';

/**
 * Whether two amounts are both of a day that is reckoned back from the one on which they are told: *a year ago petrol cost 1.22
 * euros*, told in August and in November, is of two days.
 */
export function areReckonedBack(a: Told, b: Told): boolean {
  return [a, b].every((told) => told.event !== null && isReckoned(told)) && a.said !== b.said;
}

const isReckoned = readOnce(({ claim: { sentence } }) => RECKONED.test(sentence.text));

const RECKONED = /\b(?:an?|one|two|three) (?:year|month|week)s? (?:ago|earlier|before)\b/i;
