import type { Quantity } from '../../claims/claim.ts';
import type { Told } from '../told.ts';
import { isOfAll } from './number-of-some.ts';

/** *580 jobs in those six hotels*: of some that were told of before. */
export function isOfThese({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  return /^(?:\s[\p{L}'’-]+){0,3}\s(?:in|at|on|inside|from|across|aboard)\s(?:those|these)\s(?!(?:\p{L}+ )?(?:years?|months?|weeks?|days?|hours?|minutes?)\b)/iu.test(
    sentence.text.slice(end - sentence.start),
  );
}

/** *Two people wounded in the shelling died in hospital*: of those who were, as many as something further is told of. */
export function isOfThose(
  { claim: { sentence, statement, end } }: Told,
  { start, text, low }: Quantity,
  all: Quantity,
): boolean {
  // A share is no more than the whole.
  if (low > (all.high ?? Infinity)) return false;
  if (statement.isFinite || start > statement.verbSpan.start || isOfAll(text)) return false;
  const before = sentence.text.slice(0, start - sentence.start);
  if (DEFINED.test(before)) return false;
  return TOLD_OF.test(sentence.text.slice(end - sentence.start));
}

const TOLD_OF = /^,? (?:is|are|was|were|has|have|had|died|remain|remained|\p{Ll}{3,}ed) /u;

/** *Three people who were rescued on Sunday have been taken to hospital*: so many of those who were. */
export function isOfThoseWho(
  { claim: { sentence, statement } }: Told,
  { start, end, text }: Quantity,
): boolean {
  const [before, behind] = [
    sentence.text.slice(0, start - sentence.start),
    sentence.text.slice(end - sentence.start),
  ];
  if (start > statement.verbSpan.start || isOfAll(text) || DEFINED.test(before)) return false;
  return WHO.test(behind);
}

const DEFINED = /\b(?:the|all|these|those)\s+$/i;
const WHO = /^(?: \p{Ll}+){0,2} (?:who|that) (?:was|were|had been|have been) /u;

/** *Four were sick enough to need a hospital bed*: those who are so to some degree. */
export function isUpTo({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  return /^[^.,;]{0,60}\b\p{Ll}+ enough to\b/u.test(sentence.text.slice(end - sentence.start));
}
