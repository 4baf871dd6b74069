import { tellsOfName } from '../comparisons/one-occasion.ts';
import { silent, type Verdict } from '../comparison.ts';
import { dateOf } from '../date-told.ts';
import type { Told } from '../told.ts';

/** *left flowers on Saturday where the tram crashed*: the day is not that of the crash. */
export function ownDays(a: Told, b: Told): Verdict {
  const isOwn = ({ claim }: Told) =>
    claim.statement.times.some(
      ({ value, start }) => value === claim.eventTime && start >= claim.start && start < claim.end,
    );
  const areOwn = (tellsOfName(a) && tellsOfName(b)) || (isOwn(a) && isOwn(b));
  return areOwn && ![a, b].some((told) => isStillSo(told) || isOfThing(told))
    ? silent
    : { clears: 'one of the two gives no day of its own' };
}

/** *built a 2016 campaign*: the year is a word of the thing. */
function isOfThing(told: Told): boolean {
  const { sentence } = told.claim;
  const { start, end } = dateOf(told);
  const [before, after] = [
    sentence.text.slice(0, start - sentence.start),
    sentence.text.slice(end - sentence.start),
  ];
  return /\b(?:an?|the|his|her|its|their) $/i.test(before) && /^ \p{Ll}/u.test(after);
}

/** *stayed shut on Tuesday*: it was so before. */
function isStillSo({ claim: { sentence, statement } }: Told): boolean {
  const { start, end } = statement.verbSpan;
  const words = sentence.text.slice(Math.max(0, start - 12 - sentence.start), end - sentence.start);
  return /\b(?:stay|remain|still|keep|kept)/i.test(words);
}
