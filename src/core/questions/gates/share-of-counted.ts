import { aspectOf } from '../../claims/predicate.ts';
import type { Quantity } from '../../claims/claim.ts';
import type { Party, Told } from '../told.ts';
import { relateWords } from '../relate-words.ts';
import { isOfSome } from './of-some.ts';

/**
 * Whether one of two numbers of one thing is of some of those that the other counts, or of some of others.
 *
 * @param x The party of `a` that carries its number; `y` that of `b`.
 */
export function isShareOfCounted(a: Told, b: Told, x: Party, y: Party): boolean {
  const [p, q] = [x.quantity!, y.quantity!];
  return (
    areOfOthers(p, q) ||
    isSomeOf(a, x) ||
    isSomeOf(b, y) ||
    isOfThese(a, p) !== isOfThese(b, q) ||
    isOfThose(a, p, q) !== isOfThose(b, q, p) ||
    isOfThoseWho(a, p) !== isOfThoseWho(b, q) ||
    isUpTo(a, p) !== isUpTo(b, q) ||
    isOfSide(a, p) !== isOfSide(b, q) ||
    sideOfLine(a, p) !== sideOfLine(b, q)
  );
}

/** *22 percent of the teachers*, *85 percent of the drivers*. */
function areOfOthers(p: Quantity, q: Quantity): boolean {
  const areTold = p.of !== '' && q.of !== '' && p.of !== q.of;
  return (
    p.unit === '%' &&
    areTold &&
    !/^(?:synonym|general|special)$/.test(relateWords(p.of, q.of) ?? '')
  );
}

/** Whether the number is of some, whatever the other is of. */
function isSomeOf(told: Told, party: Party): boolean {
  const number = party.quantity!;
  return (
    isSaidOfSome(party) ||
    isOfSome(told) ||
    isPartitive(told, number) ||
    isTaken(told, number) ||
    hasMore(told, number) ||
    isWholeOfSome(told, number) ||
    isOfKinOfSome(told, number)
  );
}

/** *another 40*, *a further 25 millimetres*, *the final three*, *four of them*: some of a number that stands elsewhere. */
function isSaidOfSome({ text, quantity }: Party): boolean {
  if (ALL.test(quantity!.text)) return false;
  return (
    /^(?:the )?(?:an? ?)?(?:other|final|last|first|remaining|latest|next|additional|further)\b/i.test(
      text,
    ) ||
    /\b(?:an)?other\b|\bmore\b|\bfurther\b|\badditional\b/i.test(
      quantity!.text.replace(/\bmore than\b/i, ''),
    ) ||
    /\bof (?:which|whom|them|these|those|the \p{L}+)\b/iu.test(text)
  );
}

/** *of which four are seriously injured*, *a toll of 31, of whom 29 were aboard*, *60 had been among those who surrendered*. */
function isPartitive({ claim }: Told, { start }: Quantity): boolean {
  if (PARTITIVE.test(claim.text)) return true;
  const { sentence } = claim;
  const before = sentence.text.slice(0, start - sentence.start);
  return OF_WHOM.test(before) || OF_THOSE.test(before);
}

const PARTITIVE = /^(?:and |but )?of (?:which|whom)\b|(?<!, )\bamong (?:those|them|the)\b/i;
/** *Of those killed, 11*. */
const OF_THOSE =
  /^of (?:those|these|the) (?:killed|dead|victims|injured|wounded|hurt|missing|arrested|detained|rescued)\b[^,]{0,30}, $/i;
const OF_WHOM = /\bof (?:which|whom) (?:at least |about |some |only )?$/i;

/**
 * *several of the injured*: some of a number that stands elsewhere; *73 of the 150 seats* gives both, *21 of those on
 * board were rescued* counts all who were.
 */
function isTaken(
  { claim: { predicate, sentence } }: Told,
  { end, text, of, unit }: Quantity,
): boolean {
  // *22 percent of the teachers*: whatever share it is, it is one of all of them.
  if (predicate === 'amount' || (unit === '%' && !/^(?:vote|ballot)$/.test(of)) || ALL.test(text))
    return false;
  const rest = sentence.text.slice(end - sentence.start);
  // *14 of them policemen*: all policemen.
  if (of !== '' && of !== 'person' && OF_A_KIND.test(rest)) return false;
  const [, noun] = /^\s+of the (?:\p{L}+ )?(\p{L}+)s\b/u.exec(rest) ?? [];
  // *27 of the passengers were hurt*: those who were not are no part of what is counted.
  if (noun && noun !== 'victim' && aspectOf(predicate ?? '') === 'cumulative') return false;
  return /^\s+of (?:the|them|those|these|its|his|her|their|whom|which)\b(?! (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)\b)| (?:on board|aboard|present|inside|in the)\b)/iu.test(
    rest,
  );
}

const OF_A_KIND = /^ of (?:them|whom)(?: (?:are|were))? (?!by\b|in\b|at\b|from\b|on\b)\p{L}/u;

/** *Eleven of the village's 96 houses are gone*: how many there are, and not how many are gone. */
function isWholeOfSome({ claim: { predicate, sentence } }: Told, { start }: Quantity): boolean {
  if (predicate === 'amount') return false;
  return /\bof (?:(?:the|this|that|its|their) )?[\p{L}-]+['’]s? (?:\p{Ll}+ )?$/u.test(
    sentence.text.slice(0, start - sentence.start),
  );
}

/** *the parents of two soldiers killed in the attack*: those whose kin are spoken of, and not all who were killed. */
function isOfKinOfSome({ claim: { sentence } }: Told, { start, text }: Quantity): boolean {
  return !ALL.test(text) && KIN_OF.test(sentence.text.slice(0, start - sentence.start));
}

const KIN_OF =
  /\b(?:parents?|mothers?|fathers?|wi(?:fe|ves)|husbands?|widows?|sons?|daughters?|children|brothers?|sisters?|families|family|relatives|friends|lawyers?) of $/i;

/** *580 jobs in those six hotels*: of some that were told of before. */
function isOfThese({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  return /^(?:\s[\p{L}'’-]+){0,3}\s(?:in|at|on|inside|from|across|aboard)\s(?:those|these)\s(?!(?:\p{L}+ )?(?:years?|months?|weeks?|days?|hours?|minutes?)\b)/iu.test(
    sentence.text.slice(end - sentence.start),
  );
}

/** *all 23 of the dead*: nobody is left out. */
const ALL = /^all\b/i;

/**
 * *will cut 580 jobs in its hotels, and more at its offices*, *17 years for robbery and five more years for kidnapping*:
 * there are others besides.
 */
function hasMore({ claim: { predicate, sentence } }: Told, { end, text, of }: Quantity): boolean {
  if (aspectOf(predicate ?? '') === 'cumulative') return false;
  const rest = sentence.text.slice(end - sentence.start, end - sentence.start + 120);
  const behind = /^[^.;]{0,80}? and (?:\S+ )?more (\p{L}+)/u.exec(rest)?.[1];
  if (behind === undefined) return false;
  const last = /\p{L}+$/u.exec(text)?.[0];
  return /^(?:at|in|from|on|elsewhere)$/.test(behind) || behind === last || behind === `${of}s`;
}

/** *Two people wounded in the shelling died in hospital*: of those who were, as many as something further is told of. */
function isOfThose(
  { claim: { sentence, statement, end } }: Told,
  { start, text, low }: Quantity,
  all: Quantity,
): boolean {
  // A share is no more than the whole.
  if (low > (all.high ?? Infinity)) return false;
  if (statement.isFinite || start > statement.verbSpan.start || ALL.test(text)) return false;
  const before = sentence.text.slice(0, start - sentence.start);
  if (DEFINED.test(before)) return false;
  return TOLD_OF.test(sentence.text.slice(end - sentence.start));
}

const TOLD_OF = /^,? (?:is|are|was|were|has|have|had|died|remain|remained|\p{Ll}{3,}ed) /u;

/** *Three people who were rescued on Sunday have been taken to hospital*: so many of those who were. */
function isOfThoseWho(
  { claim: { sentence, statement } }: Told,
  { start, end, text }: Quantity,
): boolean {
  const [before, behind] = [
    sentence.text.slice(0, start - sentence.start),
    sentence.text.slice(end - sentence.start),
  ];
  if (start > statement.verbSpan.start || ALL.test(text) || DEFINED.test(before)) return false;
  return WHO.test(behind);
}

const DEFINED = /\b(?:the|all|these|those)\s+$/i;
const WHO = /^(?: \p{Ll}+){0,2} (?:who|that) (?:was|were|had been|have been) /u;

/** *Four were sick enough to need a hospital bed*: those who are so to some degree. */
function isUpTo({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  return /^[^.,;]{0,60}\b\p{Ll}+ enough to\b/u.test(sentence.text.slice(end - sentence.start));
}

/** *2,300 supporters of Athletic Corveira had come*: those of one side. */
function isOfSide({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  return SIDE.test(sentence.text.slice(end - sentence.start));
}

/** *52,000 people left their homes on the Marenian side*, *on our side of the valley*: on which of two. */
function sideOfLine({ claim: { sentence } }: Told, { end }: Quantity): string | undefined {
  return LINE.exec(sentence.text.slice(end - sentence.start))?.[1]?.toLowerCase();
}

const LINE = /^[^,;.]{0,50}\bon (our|their|this|that|the \p{Lu}\p{L}+) side\b/u;

const SIDE = /^ (?:\p{L}+ )?(?:supporters|fans|followers|members) of (?:the )?\p{Lu}/u;
