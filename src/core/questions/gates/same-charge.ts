import { isWeekday } from '../../calendar/day-names.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** Whether two verdicts or two pleas are on one charge, as far as both say on which. */
export function sameCharge(a: Told, b: Told): Verdict {
  const [charge, other] = [chargeOf(a), chargeOf(b)];
  const areTwo =
    charge.length > 0 && other.length > 0 && !charge.some((word) => other.includes(word));
  return areTwo ? { clears: 'the two do not speak of the same' } : silent;
}

/** *guilty of taking bribes*, *acquitted of the second charge, fraud*: the first letters of the words for what it is. */
function chargeOf({ claim: { predicate, sentence } }: Told): readonly string[] {
  if (!/^(?:convict|acquit|plead-(?:not-)?guilty)$/.test(predicate!)) return [];
  const words = CHARGE.exec(sentence.text);
  return (words?.[1]?.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
    .filter((word) => !NO_CHARGE.test(word) && !isWeekday(word))
    .map((word) => word.slice(0, 5));
}

/** Words that stand beside a charge as a weekday does, and say nothing of it. */
const NO_CHARGE =
  /^(?:charges?|counts?|lesser|first|second|third|other|after|before|during|with|from|court|jury|trial|days?|hours|weeks?)$/;

const CHARGE = new RegExp(
  [
    /\b(?:guilty|acquitted|convicted|cleared|charges?)/,
    // *acquitted the former mayor, Dario Venn, of bribery*
    /(?: (?:him|her|them|(?:(?:the|its|a) (?:[\p{L}’'-]+ ){1,4}\p{L}+,? )?(?:\p{Lu}[\p{L}.’'-]{0,20},? ?){1,4}(?:(?:the|an?|\d) ?[^,;]{0,60}, ?)?))?/u,
    /\s?\b(?:of|on|to) ([^.;]{1,80})/,
  ]
    .map(({ source }) => source)
    .join(''),
  'u',
);
