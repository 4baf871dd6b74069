import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';

/** Words of a count of those who are left: *two people remain trapped*. */
const LEFT = /\b(?:remain(?:s|ed|ing)?|still|yet to be)\b/i;

/** Whether one number counts those who remain of what the other counts: they are fewer, and say nothing against it. */
export function isOfRest(a: Told, b: Told, [p, q]: readonly [Quantity, Quantity]): boolean {
  const [first, second] = [countsRest(a, p), countsRest(b, q)];
  if (first === second) return false;
  const [rest, all] = first ? [p, q] : [q, p];
  return all.high === null || rest.low <= all.high;
}

/** The same right before the number. */
const LEFT_BEFORE =
  /\b(?:still|remain(?:s|ed)?) (?:off|out|down|cut off|shut|closed|missing|without)(?: \p{Ll}+){0,2} $/u;

/** Whether such a word stands between the number and the end of its verb. */
function countsRest({ claim: { sentence, statement } }: Told, { start, end }: Quantity): boolean {
  // *power was still off in 4,000 homes*
  if (LEFT_BEFORE.test(sentence.text.slice(0, start - sentence.start))) return true;
  const to = Math.max(end, statement.verbSpan.end);
  // *12 villages were still cut off*: its verb may stand behind, or be told by other words.
  const behind = sentence.text.slice(end - sentence.start);
  return (
    LEFT.test(behind.slice(0, to - end)) ||
    /^(?: [\p{L}-]+){0,7} (?:(?:are|were|was|is) still|remain(?:s|ed|ing)?|(?:has|have|had) yet to be)\b/iu.test(
      behind,
    )
  );
}
