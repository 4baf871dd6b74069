import words from '../../../data/claims/number-words.json' with { type: 'json' };
import type { Token } from '../language/sentence.ts';
import { wordSet } from '../text/word-list.ts';
import type { Quantity } from './claim.ts';
import { countsPeople } from './counted-noun.ts';
import { countedNoun } from './counted-phrase.ts';
import { boundBefore } from './number-bounds.ts';
import { rangeOf } from './number-range.ts';
import type { Numeral } from './numerals/numeral.ts';
import type { Piece } from './numerals/pieces.ts';
import { readNumeral } from './numerals/read-numeral.ts';

const undivided = wordSet(words.undivided);
const beforePeriod = wordSet(words.beforePeriod);
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...words.ordinals
    .slice(2, 12)
    .flatMap((word, k) => [[word, k + 3] as const, [`${word}s`, k + 3] as const]),
]);

/** What a share begins with, if it does not begin with a number. */
const openings: ReadonlySet<string> = new Set(['a', 'an', 'half']);

/** How much of a whole, and the piece behind the words that say so. */
interface Share {
  readonly value: number;
  readonly next: number;
  /** The piece that stands before what is shared: *of*, *the*. */
  readonly before: number;
  /** Whether it may be told without what it is a share of: *Two in five said no.* */
  readonly isAlone: boolean;
}

/**
 * *two in five voters*, *a third of the members*, *half the homes*: a share told without a percentage, read as
 * the percentage that it is, give or take a tenth of it; null where piece `i` begins none.
 *
 * @param numeral The number that begins at piece `i`, if any does.
 */
export function readShare(
  text: string,
  tokens: readonly Token[],
  all: readonly Piece[],
  i: number,
  numeral: Numeral | null,
): { quantity: Quantity; next: number } | null {
  if (!numeral && !openings.has(all[i]!.lower)) return null;
  const share = partOfWhole(all, i, numeral) ?? someOfSoMany(tokens, all, i, numeral);
  if (!share) return null;
  const last = all[share.next - 1]!;
  const counted = countedNoun(tokens, all[share.before]!.end);
  const noun = counted && tokens.findLast((token) => token.end <= counted.end);
  const isNamed = !!noun && /^\p{Lu}/u.test(noun.text) && !/^NNP?S$/.test(noun.tag);
  if (!counted ? !share.isAlone : isNamed || undivided.has(noun!.lemma)) return null;
  const bent = boundBefore(all, i);
  const percent = Number((100 * share.value).toPrecision(12));
  const bound = bent === null || bent.bound === 'exact' ? 'about' : bent.bound;
  const { low, high, reading } = rangeOf(
    {
      ...all[i]!,
      low: percent,
      high: percent,
      step: 0,
      digits: 2,
      form: 'words',
      next: share.next,
    },
    bound,
    true,
  );
  const start = Math.min(all[i]!.start, bent?.start ?? Infinity);
  return {
    next: share.next,
    quantity: {
      start,
      end: last.end,
      text: text.slice(start, last.end),
      low,
      high,
      of: counted?.head ?? '',
      modifiers: counted?.modifiers ?? [],
      unit: '%',
      reading,
    },
  };
}

/** *a third of*, *two-thirds of*, *half of*, *half the*. */
function partOfWhole(all: readonly Piece[], i: number, numeral: Numeral | null): Share | null {
  const word = (k: number) => all[k]?.lower ?? '';
  const counts = word(i) === 'half' ? null : countBefore(all, i, numeral);
  // *a half of*: told from its article on
  if (!counts && /^an?$/.test(word(i - 1))) return null;
  const at = counts ? counts.next : i;
  const size = parts.get(word(at));
  if (size === undefined || (!counts && size !== 2)) return null;
  // *the second half of the match*, *a third of July*
  if (beforePeriod.has(word(i - 1))) return null;
  const count = counts?.count ?? 1;
  // *after two quarters of losses*: quarters of a year
  if (count >= size || word(at).endsWith('s') !== count > 1 || (size === 4 && count === 2))
    return null;
  // *between a third and a half*: neither alone
  if (/^(?:and|to|or|-)$/.test(word(i - 1)) && parts.has(word(i - 2))) return null;
  const isHalfThe = size === 2 && /^(?:the|its|their|all)$/.test(word(at + 1));
  if (word(at + 1) !== 'of' && !isHalfThe) return null;
  let before = at + 1;
  while (/^(?:of|all|the|its|their|his|her|our|these|those)$/.test(word(before + 1))) before++;
  return { value: count / size, next: at + 1, before, isAlone: false };
}

/** *a*, *one*, *three-*: how many parts. */
function countBefore(
  all: readonly Piece[],
  i: number,
  numeral: Numeral | null,
): { count: number; next: number } | null {
  const isArticle = /^an?$/.test(all[i]!.lower);
  const number = isArticle ? null : numeral;
  const count = isArticle ? 1 : (number?.low ?? 0);
  if (number?.form === 'vague' || !Number.isInteger(count) || count < 1) return null;
  const next = number?.next ?? i + 1;
  return { count, next: all[next]?.text === '-' ? next + 1 : next };
}

/** *two in five*, *three out of ten*, *one in every four*. */
function someOfSoMany(
  tokens: readonly Token[],
  all: readonly Piece[],
  i: number,
  some: Numeral | null,
): Share | null {
  const word = (k: number) => all[k]?.lower ?? '';
  if (!some || some.form === 'vague') return null;
  const link = ['in', 'out of', 'of every'].find((words) =>
    words.split(' ').every((part, k) => word(some.next + k) === part),
  );
  if (!link) return null;
  let at = some.next + (link === 'out of' ? 2 : 1);
  const isEvery = word(at) === 'every';
  if (isEvery) at++;
  const many = all[at] ? readNumeral(all, at) : null;
  if (!many || many.form === 'vague' || !isWholeOfShares(some.low, many.low)) return null;
  const before = tokens.findLast((token) => token.end <= all[i]!.start);
  const counted = countedNoun(tokens, all[many.next - 1]!.end);
  const behind = tokens.find((token) => token.start >= all[many.next - 1]!.end);
  // *scored three in five matches* is how often; *affects one in eight women* is a share.
  const mayBeHowOften = /^(?:VERB|NOUN|PROPN|PRON|DET)$/.test(before?.pos ?? '');
  if (mayBeHowOften && !isEvery && !countsPeople(counted?.head ?? '')) return null;
  const isAlone = /^(?:VERB|AUX)$/.test(behind?.pos ?? '');
  return { value: some.low / many.low, next: many.next, before: many.next - 1, isAlone };
}

/** Wholes by which news tells shares: few, or a round number; and at least two, of which not all are meant. */
function isWholeOfShares(some: number, many: number): boolean {
  const isRound = many <= 20 || many % 1000 === 0 || /^(?:30|40|[15]0+)$/.test(String(many));
  return some < many && isRound;
}
