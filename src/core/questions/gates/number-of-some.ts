import type { Quantity } from '../../claims/claim.ts';
import { aspectOf } from '../../claims/predicate.ts';
import type { Party, Told } from '../told.ts';
import { isOfSome } from './of-some.ts';

/** Whether the number is of some, whatever the other is of. */
export function isNumberOfSome(told: Told, party: Party): boolean {
  const number = party.quantity!;
  return (
    isSaidOfSome(party) ||
    isOfSome(told) ||
    isPartitive(told, number) ||
    isTaken(told, number) ||
    isOfTheSum(told, number) ||
    hasMore(told, number) ||
    isWholeOfSome(told, number) ||
    isOfKinOfSome(told, number)
  );
}

/** *another 40*, *a further 25 millimetres*, *the final three*, *four of them*: some of a number that stands elsewhere. */
function isSaidOfSome({ text, quantity }: Party): boolean {
  if (isOfAll(quantity!.text)) return false;
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
  if (predicate === 'amount' || (unit === '%' && !/^(?:vote|ballot)$/.test(of)) || isOfAll(text))
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

/** *12 million euros of the fine is due in May*, *will cost the state 48 million, with Orval paying the rest*: a part of the sum. */
function isOfTheSum({ claim: { sentence } }: Told, { end }: Quantity): boolean {
  const behind = sentence.text.slice(end - sentence.start);
  return OF_THE_SUM.test(behind) || THE_REST.test(behind);
}

const THE_REST = /\b(?:pay|cover|meet|provid|bear|fund|financ)\p{Ll}* the (?:rest|remainder)\b/u;

const OF_THE_SUM =
  /^ of (?:the|its|his|her|their|this|that) (?:\p{L}+ )?(?:fine|penalty|sum|price|total|amount|debt|loan|money|compensation|budget|ransom)\b/u;

const OF_A_KIND = /^ of (?:them|whom)(?: (?:are|were))? (?!by\b|in\b|at\b|from\b|on\b)\p{L}/u;

/** *Eleven of the village's 96 houses are gone*: how many there are, and not how many are gone. */
function isWholeOfSome({ claim: { predicate, sentence } }: Told, { start }: Quantity): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  if (ALL_BUT.test(before)) return true;
  if (predicate === 'amount') return false;
  return /\bof (?:(?:the|this|that|its|their) )?[\p{L}-]+['’]s? (?:\p{Ll}+ )?$/u.test(before);
}

/** *all but eight of the 31 miners*. */
const ALL_BUT = /\ball but \p{L}+ of (?:the|its|their|those) $/u;

/** *the parents of two soldiers killed in the attack*: those whose kin are spoken of, and not all who were killed. */
function isOfKinOfSome({ claim: { sentence } }: Told, { start, text }: Quantity): boolean {
  return !isOfAll(text) && KIN_OF.test(sentence.text.slice(0, start - sentence.start));
}

const KIN_OF =
  /\b(?:parents?|mothers?|fathers?|wi(?:fe|ves)|husbands?|widows?|sons?|daughters?|children|brothers?|sisters?|families|family|relatives|friends|lawyers?) of $/i;

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

/** *all 23 of the dead*: nobody is left out. */
export const isOfAll = (text: string) => /^all\b/i.test(text);
