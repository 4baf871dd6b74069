import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** What is done every day; *remained closed* and *reopened after the fire* are not. */
const OPENING = /^(?:open|close|shut)$/;

/** Clears *polling stations opened at 7 a.m.* and *the stations that had closed late*: what opens at an hour closes at another. */
export function openingHours(a: Told, b: Told): Verdict {
  const isOpening = ({ claim }: Told) => OPENING.test(claim.statement.verb);
  const hasHour = ({ claim }: Told) =>
    claim.statement.times.some(({ value }) => /T\d\d:\d\d/.test(value));
  return isOpening(a) && isOpening(b) && (hasHour(a) || hasHour(b))
    ? { clears: 'what opens at an hour closes at another' }
    : silent;
}
