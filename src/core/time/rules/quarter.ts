import { daysBetween } from '../../calendar/day.ts';
import { readYear } from '../calendar-day.ts';
import { edge, type Lexeme } from '../lexeme.ts';
import { readOrdinal } from '../number-phrase.ts';
import { unresolved, type Resolution, type Situation, type TimeRule } from '../rule.ts';
import { two } from '../values.ts';

/** A year that another part of the expression gives: a number, or counted from publication. */
type YearPart = { readonly year: number } | { readonly count: number };

const relative: Record<string, number> = { last: -1, previous: -1, this: 0, next: 1 };

/** Quarters and halves of a year: `the third quarter of 1990`, `third-quarter`, `last year's second half`, `Q3 2024`. */
export const quarter: TimeRule = {
  name: 'quarter',
  begins: {
    number: true,
    words: [...Object.keys(relative), 'the', 'q', 'fiscal', 'latest'],
    means: (word) => word.ordinal !== undefined,
  },
  read: (lexemes, at) => {
    let i = at;
    if (lexemes[i]!.lower === 'the') i++;
    const early = yearBefore(lexemes, i);
    if (early) i = early.to;
    if (lexemes[i]?.lower === 'the') i++;
    if (/^(fiscal|financial)$/.test((lexemes[i] ?? edge).lower)) {
      i++;
      if (lexemes[i]?.text === '-') i++;
    }
    const name = readName(lexemes, i, early !== null);
    if (!name || (name.hyphenated && lexemes[at]!.lower === 'the' && !early)) return null;
    const late = early ?? yearAfter(lexemes, name.to);
    const to = late && late !== early ? late.to : name.to;
    return { to, type: 'DATE', resolve: (s) => resolve(name.code, late?.part ?? null, s) };
  },
};

/** `1988`, `last year's`, `this year's` before a quarter. */
function yearBefore(lexemes: readonly Lexeme[], at: number): { part: YearPart; to: number } | null {
  const count = Object.hasOwn(relative, (lexemes[at] ?? edge).lower)
    ? relative[lexemes[at]!.lower]
    : undefined;
  if (count !== undefined && lexemes[at + 1]?.lower === 'year') {
    const to = lexemes[at + 2]?.lower === "'s" ? at + 3 : at + 2;
    return { part: { count }, to };
  }
  const year = readYear(lexemes, at);
  if (!year) return null;
  const to = lexemes[year.to]?.lower === "'s" ? year.to + 1 : year.to;
  return { part: { year: year.value }, to };
}

/** `of 1990`, `of last year`, `last year`, `1990` after a quarter. */
function yearAfter(lexemes: readonly Lexeme[], at: number): { part: YearPart; to: number } | null {
  let i = at;
  if (/^(of|in)$/.test((lexemes[i] ?? edge).lower) || lexemes[i]?.text === ',') i++;
  if (i > at && lexemes[i]?.lower === 'the') return null;
  if (lexemes[at]?.lower === 'of' && lexemes[i]?.lower === 'fiscal') i++;
  const count = Object.hasOwn(relative, (lexemes[i] ?? edge).lower)
    ? relative[lexemes[i]!.lower]
    : undefined;
  if (
    count !== undefined &&
    lexemes[i + 1]?.lower === 'year' &&
    lexemes[at]?.lower !== 'in' &&
    lexemes[at]?.text !== ','
  )
    return { part: { count }, to: i + 2 };
  const year = readYear(lexemes, i);
  return year && lexemes[at]?.lower !== 'in' && year.to === i + 1
    ? { part: { year: year.value }, to: year.to }
    : null;
}

/** `third quarter`, `third-quarter`, `Q3`, `first half`, `first two quarters`: `Q3`, `H1`. */
function readName(
  lexemes: readonly Lexeme[],
  at: number,
  hasYear: boolean,
): { code: string; to: number; hyphenated?: boolean } | null {
  const first = lexemes[at] ?? edge;
  const digit = lexemes[at + 1] ?? edge;
  if (first.text === 'Q' && digit.glued && /^[1-4]$/.test(digit.text))
    return { code: `Q${digit.text}`, to: at + 2 };
  const ordinal = first.lower === 'last' ? { value: 0, to: at + 1 } : readOrdinal(lexemes, at);
  if (!ordinal || ordinal.value > 4) return null;
  const hyphen = lexemes[ordinal.to]?.text === '-';
  const i = hyphen ? ordinal.to + 1 : ordinal.to;
  if (
    first.lower === 'first' &&
    lexemes[i]?.lower === 'two' &&
    lexemes[i + 1]?.lower === 'quarters'
  )
    return { code: 'H1', to: i + 2 };
  const unit = (lexemes[i] ?? edge).lower;
  if (unit === 'quarter' || (unit === 'fiscal' && lexemes[i + 1]?.lower === 'quarter')) {
    if (ordinal.value === 0) return null;
    return {
      code: `Q${ordinal.value}`,
      to: unit === 'quarter' ? i + 1 : i + 2,
      hyphenated: hyphen,
    };
  }
  if (unit !== 'half' || ordinal.value > 2 || hyphen) return null;
  const year = yearAfter(lexemes, i + 1);
  const ofYear =
    lexemes[i + 1]?.lower === 'of' &&
    lexemes[i + 2]?.lower === 'the' &&
    lexemes[i + 3]?.lower === 'year';
  if (!year && !ofYear && !hasYear) return null;
  return { code: ordinal.value === 1 ? 'H1' : 'H2', to: ofYear ? i + 4 : i + 1 };
}

function resolve(code: string, part: YearPart | null, situation: Situation): Resolution {
  const { published, base } = situation;
  if (part && 'year' in part)
    return { value: `${part.year}-${code}`, reason: 'the year is written out', confidence: 0.95 };
  if (published === null) return unresolved(`XXXX-${code}`);
  const year = +published.slice(0, 4);
  if (part)
    return {
      value: `${year + part.count}-${code}`,
      anchor: published,
      reason: `the year is counted from ${base}`,
      confidence: 0.95,
    };
  const { toward, because } = situation.direction();
  const [nearest, other] = [year - 1, year, year + 1]
    .map((y) => `${y}-${code}`)
    .sort((a, b) => distance(a, published) - distance(b, published)) as [string, string, string];
  const unfit =
    (toward === 'past' && firstDayOf(nearest) > published) ||
    (toward === 'future' && firstDayOf(nearest) < published && distance(nearest, published) > 100);
  const far = distance(other, published) / Math.max(1, distance(nearest, published));
  const value = unfit && far < 2.5 ? other : nearest;
  return {
    value,
    anchor: published,
    reason:
      value === other ? `${because}, so not the nearest to ${base}` : `the nearest to ${base}`,
    confidence: 0.75,
    alternative: far < 2.5 ? (value === other ? nearest : other) : null,
  };
}

/** The first day of a quarter or half-year. */
function firstDayOf(value: string): string {
  const months = value[5] === 'H' ? 6 : 3;
  return `${value.slice(0, 4)}-${two((+value[6]! - 1) * months + 1)}-01`;
}

/** Days from publication to the middle of a quarter or half-year. */
function distance(value: string, published: string): number {
  return Math.abs(daysBetween(published, firstDayOf(value)) + (value[5] === 'H' ? 91 : 45));
}

/** Kept for the rules that name a quarter by another word. */
export function quarterBefore(value: string, years: number): string {
  return `${+value.slice(0, 4) - years}${value.slice(4)}`;
}
