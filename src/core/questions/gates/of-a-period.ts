import { aspectOf } from '../../claims/predicate.ts';
import { isNo } from '../denial.ts';
import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';

/**
 * Clears *nobody died* of one accident beside *42 road deaths in 2018*: what a year or a month counts need not have
 * happened there. That nobody died in all of the year stands against any of its deaths.
 */
export function ofOnePeriod(a: Told, b: Told): Verdict {
  if (aspectOf(a.claim.predicate ?? '') !== 'cumulative' || isNo(a) === isNo(b)) return silent;
  const [no, yes] = isNo(a) ? [a, b] : [b, a];
  return isOfPeriod(yes) && !isOfPeriod(no)
    ? { clears: 'one of the numbers is of a longer time or of another one' }
    : silent;
}

/** Whether a claim tells what a year, a month or a season counts. */
const isOfPeriod = readOnce(({ claim }) =>
  PERIOD.test(
    claim.polarity === 'negative' ? claim.text.split(/, (?:and|but|while)\b/)[0]! : claim.text,
  ),
);

const PERIOD =
  /\bthis (?:year|month|season)\b|\b(?:year|month|season)['’]s\b|\bso far\b|\b(?:deaths|fatalities|killings|murders|drownings|(?:toll|total|number|figure)(?: of \p{Ll}+)?) (?:\p{Ll}+ ){0,4}(?:in|for) (?:(?:19|20)\d\d|\p{Lu}\p{L}+ber\b|January|February|March|April|May|June|July|August)/u;
