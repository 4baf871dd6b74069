import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';

/**
 * In what way a number is of other things than the noun behind it says, by the words around it: *61 suspected cases* are none that
 * are confirmed, *3,200 hectares of forest and farmland* are not all forest, *$41 for each share* is no price of the firm.
 * Two numbers that are so in different ways are not held against each other.
 */
export function kindOfCount({ claim: { sentence } }: Told, { start, end }: Quantity): string {
  const behind = sentence.text.slice(end - sentence.start);
  const around = sentence.text.slice(start - sentence.start);
  return [
    UNCONFIRMED.test(around) ? 'suspected' : '',
    OF_TWO_THINGS.test(behind) ? 'of two things' : '',
    EACH.test(behind) ? 'each' : '',
    AND_AS_LONG.test(behind) ? 'and more' : '',
    EITHER_WAY.test(behind) ? 'either way' : '',
  ].join(' ');
}

const UNCONFIRMED =
  /^(?:[\d.,]+|\p{L}+)(?: [\p{L}\d-]+){0,2}? (?:suspected|probable|presumed|possible) \p{L}/u;

const OF_TWO_THINGS =
  /^ of (?:\p{Ll}+ )?\p{Ll}+ and \p{Ll}+(?= (?:by|in|on|at|since|near)\b|[,.;]|$)/u;

/** *nine years in prison for bribery and three years for theft*: a part of what there is in all. */
const AND_AS_LONG =
  /^ [^,;.]{0,40}\bfor [^,;.]{1,30},? and (?:\d+|\p{Ll}+) (?:years?|months?|weeks?) (?:in \p{Ll}+ )?for\b/u;

/** *injured by gunfire or in the crush*: more than those who were injured by the one. */
const EITHER_WAY = /^[^,;.]{0,40}\bby (?:\p{Ll}+ )?\p{Ll}+ or (?:in|by|from|during|while)\b/u;

/** *the 11-inch version*: which of several things is meant, and not how large one is. */
export function tellsWhich({ claim: { sentence } }: Told, { end, unit }: Quantity): boolean {
  return unit !== null && OF_A_MODEL.test(sentence.text.slice(end - sentence.start));
}

const OF_A_MODEL = /^ (?:\p{Ll}+ )?(?:version|model|edition|variant)\b/u;

const EACH = /^ (?:for |per )?(?:each|an?|per) share\b/;
