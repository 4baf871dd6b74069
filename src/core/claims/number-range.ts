import type { Numeral } from './numerals/numeral.ts';

/** How the words around a number bend it. */
export type Bound = 'exact' | 'about' | 'nearly' | 'just over' | 'from' | 'to' | 'more';

/** The values that a number may stand for; `high` null for no upper limit. */
export interface NumberRange {
  readonly low: number;
  readonly high: number | null;
  readonly reading: string;
}

/**
 * Reads a number as the range of values that its words allow.
 *
 * @param continuous Whether what is measured can take any value (money, lengths, per cent) rather than
 *   being counted one by one.
 */
export function rangeOf(numeral: Numeral, bound: Bound | null, continuous: boolean): NumberRange {
  const { low, high } = numeral;
  switch (bound) {
    case 'about':
      return { low: 0.9 * low, high: 1.1 * high, reading: 'about: within a tenth' };
    case 'nearly':
      return { low: 0.9 * low, high, reading: 'nearly: up to a tenth less' };
    case 'just over':
      return { low, high: 1.1 * high, reading: 'just over: up to a tenth more' };
    case 'from':
      return { low, high: null, reading: 'at least' };
    case 'to':
      return { low: 0, high, reading: 'at most' };
    default:
  }
  if (numeral.form === 'vague')
    return { low, high, reading: `a vague number, read as ${low} to ${high}` };
  if (bound === 'exact' && !continuous) return { low, high, reading: 'exact' };
  const margin = roundingOf(numeral, continuous);
  if (margin === 0) return { low, high, reading: 'exact' };
  return {
    low: low - margin,
    high: high + margin,
    reading: `round number: to the nearest ${Number((2 * margin).toPrecision(3)).toLocaleString('en-GB')}`,
  };
}

/** Whether a range is what rounding makes of a number, and not what words such as *about* make of it. */
export function isRoundNumber({ reading }: Pick<NumberRange, 'reading'>): boolean {
  return reading.startsWith('round number: ');
}

/** Half a unit of the last digit that carries meaning, but at least of the second; 0 for an exact count. */
function roundingOf({ low, digits, step }: Numeral, continuous: boolean): number {
  if (low === 0) return 0;
  const second = 10 ** (Math.floor(Math.log10(low)) - 1) / 2;
  if (continuous) return digits <= 2 && step <= second ? second : step;
  if (digits <= 2) return second < 1 ? 0 : second;
  return step < 1 ? 0 : step;
}
