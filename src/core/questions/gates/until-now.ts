import { silent, type Verdict } from '../comparison.ts';
import { isStaying } from '../opposed.ts';
import type { Told } from '../told.ts';

/** How it was until something happened, and that it happened, can both hold. */
export function notUntilNow(a: Told, b: Told): Verdict {
  return (isUntilNow(a) || isUntilNow(b)) && !areBeforeOne(a, b)
    ? { clears: 'one of the two speaks of the time before' }
    : silent;
}

/** *had not won since 1908*, *had been unchanged*, *went on for five days*: until it did; *did not win without losses*: it did. */
function isUntilNow({ claim }: Told): boolean {
  const { sentence, statement, predicate } = claim;
  // *ended without an agreement* denies what was not reached at all.
  const told = predicate === 'settle' ? sentence.text.replace(/\bwithout\b/, '') : sentence.text;
  if (claim.polarity === 'negative' && UNTIL_NOW.test(told)) return true;
  if (claim.polarity === 'negative' && predicate === 'settle' && AT_FIRST.test(told)) return true;
  if (!isStaying(predicate ?? '')) return false;
  const { start, end } = statement.verbSpan;
  const at = (offset: number) => offset - sentence.start;
  return (
    /^had\b/i.test(sentence.text.slice(at(start), at(end))) ||
    /^ (?:on |ahead )?(?:for|until|till|before)\b/.test(sentence.text.slice(at(end)))
  );
}

/** *called minutes before the crash*, *did not call before the plane fell*: both speak of the time before one thing. */
function areBeforeOne(a: Told, b: Told): boolean {
  return [a, b].every(({ claim: { sentence, statement } }) => {
    const after = sentence.text.slice(statement.verbSpan.end - sentence.start);
    return (
      !/\b(?:until|till|without|unless|since)\b/.test(after) &&
      /\bbefore (?:the|it|they|he|she|its|his|her)\b/.test(after)
    );
  });
}

/** *no agreement was reached in the morning*: those who talk go on talking. */
const AT_FIRST = /\b(?:morning|noon|afternoon|at first|initially|earlier)\b/i;

/** *since May*, and not *since it feared higher prices*. */
const UNTIL_NOW =
  /\b(?:until|till|before|without|unless)\b|\bsince (?!(?:he|she|it|they|we|there|its|their|his|her|the \p{Ll}+ (?:is|was|were|are|has|had))\b)/u;
