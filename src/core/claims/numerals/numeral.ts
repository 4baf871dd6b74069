import type { Span } from '../../text/span.ts';

/** A number as it stands in a text, before any word around it has been weighed. */
export interface Numeral extends Span {
  readonly low: number;
  readonly high: number;
  /** Half a unit of the last digit that was given, times its scale: the least that rounding may hide. */
  readonly step: number;
  /** How many digits count: 8,000 has one, 27.5 million three. */
  readonly digits: number;
  /** `digits` for a figure, `words` for spelt numbers, `vague` for dozens, several and thousands. */
  readonly form: 'digits' | 'words' | 'vague';
  /** Index of the first piece after it. */
  readonly next: number;
}

/** How many digits of a value count. */
export function significant(value: number): number {
  if (Number.isInteger(value) && value > 0 && value < 1e12) {
    let whole = value;
    while (whole % 10 === 0) whole /= 10;
    return String(whole).length;
  }
  const digits = value.toExponential(11).split('e')[0]!.replace('.', '').replace(/0+$/, '');
  return Math.max(1, digits.length);
}
