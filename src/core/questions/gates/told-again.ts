import { isDay } from '../../time/interval.ts';
import { silent, type Verdict } from '../comparison.ts';
import { isNo } from '../denial.ts';
import { isFinal, isMaking, isOnceEach } from '../done-once.ts';
import { readOnce } from '../read-once.ts';
import { partyOf, type Told } from '../told.ts';
import { gapBetween } from './same-time.ts';

/**
 * Whether a claim is told as one more of its kind, or as an earlier one: *the sluices were opened in 2010 as well*, *was
 * previously held there*, *was abducted again*.
 */
const isOneMore = readOnce((told) => {
  const { sentence, statement } = told.claim;
  const [start, end] = [statement.verbSpan.start, statement.verbSpan.end].map(
    (at) => at - sentence.start,
  ) as [number, number];
  const before =
    LAST_WORD.exec(sentence.text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const words = before + sentence.text.slice(start, end);
  const behind = sentence.text.slice(end);
  const isFirst = FIRST.test(words) && !isOnceEach(told.claim.predicate!);
  const isMore = isFirst || WITHIN.test(words) || BEHIND.test(behind);
  return isMore && !isForGood(told);
});

/** The word right before the verb: *they also opened it*. */
const LAST_WORD = /\b\p{L}+ $/u;
const LONGEST = 16;

/** Among the words of the verb: *had also been briefly held*. */
const WITHIN = /\b(?:also|again|previously|once before)\b/i;

/** *was first captured*; a bridge that *first opened* did so once. */
const FIRST = /\bfirst\b/i;

/** Behind the verb, before the clause ends. */
const BEHIND =
  /^[^,.;:]{0,60}\b(?:as well(?! as)|again|previously|once before|(?:a|for the) (?:second|third|fourth) time|another time|on (?:another|an earlier|a previous) occasion)\b/i;

/** *Weber also founded a bank*, *a school also opened*: another thing, and that but once. */
function isForGood(told: Told): boolean {
  const { predicate } = told.claim;
  const patient = partyOf(told, 'patient');
  const isForAll = isMaking(predicate!) || isFinal(predicate!);
  return isForAll || (!!patient?.named && isOnceEach(predicate!));
}

/** Within how many days two times are those of one occasion, whatever it comes after. */
const NEAR = 31;

/** Clears two dates where one claim tells of one more occasion than the other, long before or after it. */
export function notOneMore(a: Told, b: Told): Verdict {
  const [x, y] = [a.event!, b.event!];
  const areNear = isDay(x) && isDay(y) && gapBetween(x, y) <= NEAR;
  return !areNear && (isOneMore(a) || isOneMore(b)) ? ANOTHER_OCCASION : silent;
}

/** Clears two places where one claim alone tells of one more occasion. */
export function notElsewhereBefore(a: Told, b: Told): Verdict {
  return isOneMore(a) !== isOneMore(b) ? ANOTHER_OCCASION : silent;
}

/** *is not standing again*, *had not met before*, beside one who stands, and two who meet: only one more time is denied. */
export function notDeniedOnceMore(a: Told, b: Told): Verdict {
  const isDenied = (told: Told, other: Told) => isNo(told) && isOneMore(told) && !isOneMore(other);
  return isDenied(a, b) || isDenied(b, a) ? ANOTHER_OCCASION : silent;
}

const ANOTHER_OCCASION: Verdict = { clears: 'one of the two tells of another occasion' };
