import type { Token } from '../language/sentence.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Quantity } from './claim.ts';
import { readContinental } from './continental-thousands.ts';
import { countsPeople } from './counted-noun.ts';
import { countedNoun, type Counted } from './counted-phrase.ts';
import { isAmount, isSecondHalf } from './is-amount.ts';
import { boundAfter, boundBefore, boundBehindNoun } from './number-bounds.ts';
import { rangeOf, type NumberRange } from './number-range.ts';
import { isMoment, shorterParts, signBefore, unitBehind } from './number-unit.ts';
import { groups, scales } from './numerals/number-words.ts';
import type { Numeral } from './numerals/numeral.ts';
import { pieces, type Piece } from './numerals/pieces.ts';
import { readNumeral } from './numerals/read-numeral.ts';
import { readShare } from './shares.ts';
import { currencyOfSign, type Measure } from './units.ts';

/** What a sentence with a number holds: looked for first, since most have none. */
const SIGN_OF_NUMBER =
  /\d|dozen|hundred|thousand|illion|lakh|crore|score|several|few|couple|handful|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|half|quarters?|pair|trio|quartet|[a-z]+fths?|thirds?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b|[½¼¾⅓⅔]/i;

/** *Dead: 31 Sailors: 8 Injured: 45*: of a table without its lines, where the word behind a number names the next one. */
function isInTable(text: string, { start, end }: Span): boolean {
  return (
    /\p{L}: $/u.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?: \p{L}+){1,3}: \d/u.test(text.slice(end, end + 60))
  );
}

/**
 * Finds the amounts of a sentence and reads each as the range of values that its words allow. Ordinals,
 * ages, years, clock times, scores, addresses and model numbers are no amounts.
 *
 * @param taken Spans that mean something else already: dates and times.
 */
export function findQuantities(
  text: string,
  sentence: Span & { readonly tokens: readonly Token[] },
  taken: readonly Span[],
): readonly Quantity[] {
  if (!SIGN_OF_NUMBER.test(text.slice(sentence.start, sentence.end))) return [];
  const all = pieces(text, sentence);
  const found: Quantity[] = [];
  for (let i = 0; i < all.length;) {
    const plain = readNumeral(all, i);
    const share = readShare(text, sentence.tokens, all, i, plain);
    if (share && !taken.some((span) => overlaps(span, share.quantity))) {
      found.push(share.quantity);
      i = share.next;
      continue;
    }
    const numeral = readContinental(text, sentence.tokens, all, i) ?? plain;
    if (!numeral) {
      i++;
      continue;
    }
    const read =
      isSecondHalf(all, i) ||
      taken.some((span) => span.start <= numeral.start && numeral.end <= span.end) ||
      !isAmount(all, i, numeral) ||
      isInTable(text, numeral)
        ? null
        : readQuantity(text, sentence.tokens, all, i, numeral);
    if (read) found.push(read.quantity);
    i = Math.max(read?.next ?? 0, numeral.next, i + 1);
  }
  return found;
}

/** An amount and the first piece behind it; null where the number at piece `i` is none. */
function readQuantity(
  text: string,
  tokens: readonly Token[],
  all: readonly Piece[],
  i: number,
  first: Numeral,
): { quantity: Quantity; next: number } | null {
  const numbers = readNumbers(all, i, first);
  if (!numbers) return null;
  const { from: numeral, to: second } = numbers;
  let { next } = numbers;
  let end = all[next - 1]!.end;

  const sign = signBefore(all, i);
  const behind = sign ? null : unitBehind(all, i, next, numeral);
  const measure: Measure | null = sign
    ? { unit: sign.unit, low: 1, high: 1, zero: 0 }
    : (behind?.measure ?? null);
  const opens = sign?.first ?? i;
  let { start } = all[opens]!;
  if (behind) {
    ({ next } = behind);
    ({ end } = all[next - 1]!);
  }
  if (measure?.unit === 's' && isMoment(all, next)) return null;
  const more =
    measure?.unit === 's' && !second && numeral.form !== 'vague'
      ? shorterParts(all, next, measure.low)
      : null;
  if (more) ({ next, end } = more);

  const bound = boundBefore(all, opens) ?? boundAfter(all, next);
  if (bound) {
    start = Math.min(start, bound.start);
    end = Math.max(end, bound.end);
    next = Math.max(next, bound.next);
  }
  const noun = measure && measure.unit !== '%' ? null : countedNoun(tokens, end);
  if (isGroup(numeral, all) && !countsPeople(noun?.head ?? '')) return null;
  const bent = bound ?? (noun && boundBehindNoun(all, next, noun.end));
  const continuous = measure !== null || !Number.isInteger(numeral.low);
  const range: NumberRange =
    second && bent?.bound !== 'to'
      ? { low: numeral.low, high: second.high, reading: 'between the two numbers' }
      : rangeOf(second ?? numeral, bent?.bound ?? null, continuous);
  if (second && all[opens - 1]?.lower === 'between') ({ start } = all[opens - 1]!);
  const counted = noun && isOfBodies(all, opens) ? asBodies(noun) : noun;
  if (!measure && !counted && numeral.form === 'words' && numeral.low === 1) return null;
  const whole = (value: number, up: boolean) =>
    continuous ? value : up ? Math.floor(value + 1e-9) : Math.max(0, Math.ceil(value - 1e-9));
  // What is told in hours, minutes and seconds is rounded to the last of them only.
  const told = more ? { low: numeral.low, high: numeral.high } : range;
  const scale = measure ?? { unit: null, low: 1, high: 1, zero: 0 };
  const [less, extra] = more
    ? [more.value - more.unit / 2, more.value + more.unit / 2]
    : [scale.zero, scale.zero];
  return {
    next,
    quantity: {
      start,
      end,
      text: text.slice(start, end),
      low: whole(told.low * scale.low + less, false),
      high: told.high === null ? null : whole(told.high * scale.high + extra, true),
      of: counted?.head ?? '',
      modifiers: counted?.modifiers ?? [],
      unit: scale.unit,
      reading: range.reading,
    },
  };
}

/** *a pair of*: a number only of people, for *a pair of shoes* is one thing. */
function isGroup({ next }: Numeral, all: readonly Piece[]): boolean {
  return groups.has(all[next - 1]!.lower);
}

/** *the bodies of 34 people*: whoever is found so is dead. */
function isOfBodies(all: readonly Piece[], at: number): boolean {
  return (
    all[at - 1]?.lower === 'of' && /^(?:bodies|corpses|remains)$/.test(all[at - 2]?.lower ?? '')
  );
}

function asBodies({ head, modifiers, end }: Counted): Counted {
  return { head: 'body', end, modifiers: [...modifiers, head] };
}

/** The number at piece `i`, and the other end where a range is told: *between 10 and 12*, *10 to 12 million*. */
function readNumbers(
  all: readonly Piece[],
  i: number,
  from: Numeral,
): { from: Numeral; to: Numeral | null; next: number } | null {
  const one = { from, to: null, next: from.next };
  const link = all[from.next]?.lower ?? '';
  const isLink = /^(?:to|[-–]|or|and)$/.test(link);
  if (!isLink || (link === 'and' && all[i - 1]?.lower !== 'between')) return one;
  const behind = from.next + 1;
  const signed = currencyOfSign(all[behind]?.text ?? '');
  const isOtherMoney = signed !== null && signed !== currencyOfSign(all[i - 1]?.text ?? '');
  const to = all[behind] && !isOtherMoney ? readNumeral(all, behind + (signed ? 1 : 0)) : null;
  if (!to) return one;
  if (to.low <= from.low || !isAmount(all, behind, to)) return link === '-' ? null : one;
  const shared = scaleOf(all, to, link);
  const scale = shared ?? 10 ** (3 * Math.floor(Math.log10(to.low) / 3));
  const isLarge = to.low >= 1e5 || shared !== null;
  const isScaled = from.low < 1000 && isLarge && from.low * scale < to.low;
  const scaled = isScaled ? { low: from.low * scale, high: from.high * scale } : {};
  return { from: { ...from, ...scaled }, to, next: to.next };
}

/** What the second number of a range shares with the first: *two to three dozen*, *12-15,000*; null for nothing. */
function scaleOf(all: readonly Piece[], to: Numeral, link: string): number | null {
  const last = all[to.next - 1]!;
  return scales.get(last.lower) ?? (/^[-–]$/.test(link) && /\d,000$/.test(last.text) ? 1000 : null);
}
