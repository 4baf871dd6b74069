import words from '../../../data/claims/number-words.json' with { type: 'json' };
import type { Numeral } from './numerals/numeral.ts';
import type { Piece } from './numerals/pieces.ts';
import { wordSet } from '../text/word-list.ts';

const ordinals: ReadonlySet<string> = new Set(words.ordinals);
const naming = wordSet(words.naming);
const numbered = wordSet(words.numbered);
const months = wordSet(words.months);
const shares = wordSet(words.shares);
const streets = wordSet(words.streets);
const noCounted = wordSet(words.noCounted);
const beforeYear = wordSet(words.beforeYear);
const behindYear = wordSet(words.behindYear);

/** A number among the pieces of its sentence. */
interface Place {
  readonly all: readonly Piece[];
  /** Its first piece. */
  readonly i: number;
  readonly numeral: Numeral;
  /** The piece at an index, in lower case; empty for none. */
  readonly word: (index: number) => string;
  /** The first piece behind it, and whether that follows without a space. */
  readonly following: Piece | undefined;
  readonly isGlued: boolean;
}

const HYPHEN = /^[-–]$/;
const LENGTHS = /^(?:year|month|week|day)$/;

/** What a number may be instead of an amount, each told by the words around it. */
const others: readonly ((place: Place) => boolean)[] = [
  isOrdinal,
  isFraction,
  isAge,
  isClockTime,
  isDayOfMonth,
  isName,
  isWholeOfShare,
  isInAddress,
  isYear,
  isAgeBehindName,
  isOneUncounted,
];

/**
 * Whether a number is an amount. Ordinals, fractions, ages, years, clock times, addresses and model numbers are none.
 *
 * @param i The index of its first piece.
 */
export function isAmount(all: readonly Piece[], i: number, numeral: Numeral): boolean {
  const following = all[numeral.next];
  const place: Place = {
    all,
    i,
    numeral,
    word: (index) => all[index]?.lower ?? '',
    following,
    isGlued: following?.start === all[numeral.next - 1]!.end,
  };
  return !others.some((isOther) => isOther(place));
}

/** The 1 of a score 3-1, which follows its first half without a space. */
export function isSecondHalf(all: readonly Piece[], i: number): boolean {
  const previous = all[i - 1];
  return (
    !!previous &&
    /^[-–:]$/.test(previous.text) &&
    previous.end === all[i]!.start &&
    /\d$/.test(all[i - 2]?.text ?? '')
  );
}

/** *twenty-first*, *21st*, *the 1990s*. */
function isOrdinal({ numeral: { next }, word, following, isGlued }: Place): boolean {
  if (ordinals.has(word(next)) && HYPHEN.test(word(next - 1))) return true;
  return isGlued && /^(?:st|nd|rd|th|s)$/.test(following!.lower);
}

/** *two-thirds*, *three quarters*. */
function isFraction({ numeral: { next }, word }: Place): boolean {
  const isPart = (index: number) => ordinals.has(word(index).replace(/s$/, ''));
  if (HYPHEN.test(word(next)))
    return isPart(next + 1) || /^(?:halves|quarters)$/.test(word(next + 1));
  return isPart(next) && /s$/.test(word(next));
}

/** *30-year-old*, *30 years old*. */
function isAge({ numeral: { next }, word }: Place): boolean {
  if (HYPHEN.test(word(next)) && LENGTHS.test(word(next + 1)) && HYPHEN.test(word(next + 2)))
    return true;
  return LENGTHS.test(word(next).replace(/s$/, '')) && word(next + 1) === 'old';
}

/** *10:30*, *6 p.m.*, and with a slash a date: *24/10*. */
function isClockTime({ numeral: { next }, word, following, isGlued }: Place): boolean {
  if (isGlued && /^[:/]$/.test(following!.text)) return true;
  if (/^(?:am|pm|gmt|o'clock|a\.m)$/.test(word(next))) return true;
  if (word(next + 1) !== '.') return false;
  return word(next) === 'p' || (word(next) === 'a' && word(next + 2) === 'm');
}

/** *4 March*, *March 4*. */
function isDayOfMonth({ all, i, numeral, word }: Place): boolean {
  if (numeral.low > 31) return false;
  if (months.has(word(numeral.next)) && numeral.form === 'digits') return true;
  return months.has((all[i - 1]?.lower ?? '').replace('.', ''));
}

/** *chapter 3*, *No. 10*, *#4*, and *Three* where it is written as a name is. */
function isName(place: Place): boolean {
  const { all, i, numeral, word } = place;
  const previous = all[i - 1];
  if (previous?.text === '#') return true;
  if (previous && naming.has(previous.lower) && !isBehindName(place)) return true;
  // *Train 417 derailed*; *on the train 12 passengers were hurt*
  if (previous && numbered.has(previous.lower) && !isSeveral(word(numeral.next))) return true;
  if (previous?.text === '.' && /^(?:no|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/.test(word(i - 2)))
    return true;
  return numeral.form === 'words' && !isFirst(all, i) && /^\p{Lu}/u.test(all[i]!.text);
}

/** *In Barpeta district 42,000 people*: what has a name already needs no number. */
function isBehindName({ all, i, following }: Place): boolean {
  if (/^\d{1,3}(?:,\d{3})+$/.test(all[i]!.text)) return true;
  const isNamed = i > 2 && /^\p{Lu}/u.test(all[i - 2]!.text) && /^\p{Ll}/u.test(all[i - 1]!.text);
  return isNamed && /^\p{Ll}/u.test(following?.text ?? '') && isSeveral(following!.lower);
}

const isSeveral = (noun: string) => /s$|^(?:people|men|women|children|police)$/.test(noun);

/** Of 90 prisoners a third, of the 12 one: the number is the whole from which some are taken. */
function isWholeOfShare({ i, word }: Place): boolean {
  const isOfThem = /^(?:the|its|their)$/.test(word(i - 1)) && word(i - 2) === 'of';
  const taken = word(i - 1) === 'of' ? word(i - 2) : isOfThem ? word(i - 3) : '';
  // *half the 40 members*
  if (/^(?:the|its|their)$/.test(word(i - 1)) && word(i - 2) === 'half') return true;
  return shares.has(taken) || /^\d+$/.test(taken);
}

/** *12 Harbour Street*. */
function isInAddress({ numeral: { next }, word, following }: Place): boolean {
  return streets.has(word(next + 1)) && /^\p{Lu}/u.test(following?.text ?? '');
}

/** A bare year: four digits without a separator, and no noun that could be counted by it. */
function isYear({ all, i, numeral, word, following }: Place): boolean {
  const { text } = all[i]!;
  if (numeral.form !== 'digits' || numeral.next !== i + 1) return false;
  if (!/^(?:1[5-9]|20)\d\d$/.test(text)) return false;
  if (!following || !/^\p{Ll}/u.test(following.text)) return true;
  if (behindYear.has(following.lower) || beforeYear.has(word(i - 1))) return true;
  return /^(?:19|20)/.test(text) && !isSeveral(following.lower);
}

/** *Ann Lee, 45, said*. */
function isAgeBehindName({ all, i, numeral, following }: Place): boolean {
  return (
    all[i - 1]?.text === ',' &&
    (following?.text === ',' || following?.text === '.') &&
    /^\p{Lu}/u.test(all[i - 2]?.text ?? '') &&
    numeral.low < 120 &&
    numeral.form === 'digits'
  );
}

/** *One* counts something only before a lower-case noun that it can be one of: not in *one of*, *no one*. */
function isOneUncounted({ all, i, numeral, word }: Place): boolean {
  if (numeral.low !== 1 || numeral.form !== 'words') return false;
  const next = all[i + 1];
  if (!next || !/^\p{Ll}/u.test(next.text) || noCounted.has(next.lower)) return true;
  return /^(?:no|any|every|some|each|this|that|another|the|which)$/.test(word(i - 1));
}

/** The first word of a sentence or of what is quoted in it, which has a capital whatever it means. */
function isFirst(all: readonly Piece[], i: number): boolean {
  return i === 0 || /^[“"‘'«„]$/.test(all[i - 1]!.text);
}
