import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** What goes on after a denial to say what holds all the same: *, only for the award*, *but at home*, *except on Sundays*. */
const REST =
  /[,;]? (?:(?:only|but only|except|other than|apart from) (?:for|to|at|in|on|by|with|from|during|after|before|when|those|the|an?|two|three|some)|but (?:for|to|at|by|with|from))\b/iu;

/** A denial that is taken back in part by the words behind it denies no more than what stands before them. */
export function wholeDenial(a: Told, b: Told): Verdict {
  return [a, b].some(isDeniedInPart) ? { clears: 'one of the two denies a part only' } : silent;
}

function isDeniedInPart({ claim: { polarity, statement, sentence } }: Told): boolean {
  if (polarity !== 'negative' || !statement.negation) return false;
  const behind = sentence.text.slice(statement.negation.end - sentence.start);
  const rest = REST.exec(behind);
  return (
    rest !== null &&
    !/[;:.]|\b(?:and|who|which|that|he|she|they|it)\b/iu.test(behind.slice(0, rest.index))
  );
}
