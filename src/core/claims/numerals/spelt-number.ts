import { groups, scales, tens, units } from './number-words.ts';
import { significant, type Numeral } from './numeral.ts';
import { partOfOne } from './part-of-one.ts';
import type { Piece } from './pieces.ts';

/** A value, and the piece behind the words that give it. */
interface Value {
  readonly value: number;
  readonly next: number;
}

/** The piece at an index, in lower case; empty for none. */
type WordAt = (index: number) => string;

/** Spelt numbers: twenty-five, one hundred and six, half a million, one and a half million, two dozen. */
export function readSpelt(all: readonly Piece[], i: number): Numeral | null {
  const word: WordAt = (k) => all[k]?.lower ?? '';
  const part = partOfOne(all, i);
  const found = partOfScale(word, i) ?? part ?? groupOf(word, i) ?? wholeNumber(word, i);
  if (!found) return null;
  const { value, next } = found;
  return {
    start: all[i]!.start,
    end: all[next - 1]!.end,
    low: value,
    high: value,
    step: found === part ? value / 10 : 0.5,
    digits: significant(value),
    form: 'words',
    next,
  };
}

const isArticle = (word: string) => word === 'a' || word === 'an';

/** *half a million*, *half-a-dozen*, *a half-dozen*, *a quarter of a million*, *a quarter million*. */
function partOfScale(word: WordAt, i: number): Value | null {
  const of = (share: number, at: number): Value | null => {
    const scale = scales.get(word(at));
    return scale === undefined ? null : { value: share * scale, next: at + 1 };
  };
  const behind = (at: number) => (word(at) === '-' ? at + 1 : at);
  const article = behind(i + 1);
  if (word(i) === 'half' && isArticle(word(article))) return of(0.5, behind(article + 1));
  if (!isArticle(word(i)) || !/^(?:half|quarter)$/.test(word(i + 1))) return null;
  if (word(i + 1) === 'half') return of(0.5, behind(i + 2));
  return word(i + 2) === 'of' ? of(0.25, i + 4) : of(0.25, behind(i + 2));
}

/** *a pair of gunmen*; whether they are people is for the words behind it to say. */
function groupOf(word: WordAt, i: number): Value | null {
  const value = isArticle(word(i)) && word(i + 2) === 'of' ? groups.get(word(i + 1)) : undefined;
  return value === undefined ? null : { value, next: i + 2 };
}

/** *a hundred*, *three million two hundred thousand*: groups below a thousand, each with its scale. */
function wholeNumber(word: WordAt, i: number): Value | null {
  const first = isArticle(word(i))
    ? scales.has(word(i + 1)) && { value: 1, next: i + 1 }
    : belowHundred(word, i);
  if (!first) return null;
  let total = 0;
  let { value: group, next: at } = first;
  /** What a half behind *and* is the half of. */
  let last = 1;
  for (;;) {
    const scale = scales.get(word(at)) ?? (isScore(word, at) ? 20 : undefined);
    const more = group % 100 === 0 ? belowHundred(word, at) : null;
    if (scale !== undefined) {
      last = scale;
      at++;
      if (scale <= 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
    } else if (more) {
      group += more.value;
      at = more.next;
    } else if (word(at) === 'and' && word(at + 1) === 'a' && word(at + 2) === 'half') {
      if (group === 0) total += last / 2;
      else group += 0.5;
      at += 3;
    } else if (goesOn(word, at, group >= 100 || total > 0)) at++;
    else return { value: total + group, next: at };
  }
}

/** *one hundred and six*, *two-million*: a word that a number follows, or a scale, which belong to what is before. */
function goesOn(word: WordAt, at: number, isLarge: boolean): boolean {
  if (word(at) === '-') return scales.has(word(at + 1));
  return word(at) === 'and' && isLarge && (units.has(word(at + 1)) || tens.has(word(at + 1)));
}

/** *seven*, *seventeen*, *seventy*, *seventy-seven*. */
function belowHundred(word: WordAt, i: number): Value | null {
  const unit = units.get(word(i));
  if (unit !== undefined) return { value: unit, next: i + 1 };
  const ten = tens.get(word(i));
  if (ten === undefined) return null;
  const at = word(i + 1) === '-' ? i + 2 : i + 1;
  const digit = units.get(word(at)) ?? 0;
  return digit > 0 && digit < 10
    ? { value: ten + digit, next: at + 1 }
    : { value: ten, next: i + 1 };
}

/** *two score protesters*; a *two score lead* is another score. */
function isScore(word: WordAt, at: number): boolean {
  return word(at) === 'score' && /^(?:people|men|women|children|.*[eo]rs)$/.test(word(at + 1));
}
