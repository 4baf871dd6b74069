import { convert, type Unit } from 'convert';
import data from '../../../data/claims/units.json' with { type: 'json' };

/** What a number measures, and how many of the standard unit one of its own units is. */
export interface Measure {
  /** `m`, `kg`, `s`, … of the International System, a currency code, `%` or `pp` (percentage points). */
  readonly unit: string;
  /** Both are the same, but for units with several meanings, such as the ton. */
  readonly low: number;
  readonly high: number;
  /** Added after multiplying: only temperatures have one. */
  readonly zero: number;
}

const measures = new Map<string, Measure>();
for (const [unit, names] of Object.entries(data.measures))
  for (const [name, spellings] of Object.entries(names as Record<string, readonly string[]>)) {
    const measure = standard(name, unit);
    for (const spelling of spellings) measures.set(spelling, measure);
  }
for (const [name, { unit, low, high }] of Object.entries(data.loose))
  measures.set(name, { unit, low, high, zero: 0 });
for (const name of data.percent) measures.set(name, plain('%'));
for (const name of data.points) measures.set(name, plain('pp'));
for (const name of data.basisPoints) measures.set(name, { ...plain('pp'), low: 0.01, high: 0.01 });
const currencies = new Map(Object.entries(data.currencies));
const signs = new Map(Object.entries(data.currencySigns));

function plain(unit: string): Measure {
  return { unit, low: 1, high: 1, zero: 0 };
}

function standard(name: string, unit: string): Measure {
  if (unit === 'm/s') {
    const factor = Number(convert(1, name as 'mi').to('m')) / 3600;
    return { unit, low: factor, high: factor, zero: 0 };
  }
  const to = (value: number): number =>
    name === unit ? value : Number(convert(value, name as Unit).to(unit as never));
  const zero = unit === 'K' ? to(0) : 0;
  const factor = to(1) - zero;
  return { unit, low: factor, high: factor, zero };
}

/** The measure that these words name (one to three words, in lower case); null for anything else. */
export function measureOf(words: string): Measure | null {
  return measures.get(words) ?? null;
}

/** The code of the currency that words name: `USD` for dollars, `AUD` for Australian dollars. */
export function currencyOf(words: string): string | null {
  return currencies.get(words) ?? null;
}

const codes = new Set([...currencies.values(), ...signs.values()]);

/** Whether a unit is money: a code, or the name of a currency that several countries have. */
export function isCurrency(unit: string | null | undefined): boolean {
  return codes.has(unit ?? '');
}

/** The currency whose code the words are: *EUR*; null for others. */
export function currencyOfCode(text: string): string | null {
  return /^[A-Z]{3}$/.test(text) && codes.has(text) ? text : null;
}

/** The code of the currency that a sign before a figure means: `GBP` for £. */
export function currencyOfSign(sign: string): string | null {
  return signs.get(sign) ?? null;
}
