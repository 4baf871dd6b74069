import type { Token } from '../language/sentence.ts';
import { countedNoun } from './counted-phrase.ts';
import { scales } from './numerals/number-words.ts';
import { significant, type Numeral } from './numerals/numeral.ts';
import type { Piece } from './numerals/pieces.ts';
import { currencyOf, measureOf } from './units.ts';

/** How far around a number its text shows how it writes decimals. */
const AROUND = 2000;

/** A number with a point that parts no thousands: *1.5*, *2.75*, *0.125*. */
const DECIMAL = /(?<![\d.])(?:\d+\.\d{1,2}|\d+\.\d{4,}|0\.\d+)(?![\d.])/;

/**
 * *10.000 soldiers*: ten thousand, where nothing else is possible. Three digits stand behind the point, what is
 * counted comes in wholes, and the text around writes no decimal with a point; null for all others.
 */
export function readContinental(
  text: string,
  tokens: readonly Token[],
  all: readonly Piece[],
  i: number,
): Numeral | null {
  const figure = all[i]!;
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(figure.text)) return null;
  const behind = all[i + 1]?.lower ?? '';
  const isMeasured =
    measureOf(behind) !== null || currencyOf(behind) !== null || scales.has(behind);
  if (all[i - 1]?.end === figure.start || isMeasured) return null;
  const counted = countedNoun(tokens, figure.end);
  const noun = counted && tokens.findLast(({ end }) => end <= counted.end);
  if (noun?.tag !== 'NNS' || /^(?:point|time|average|run)$/.test(noun.lemma)) return null;
  const from = Math.max(0, figure.start - AROUND);
  if (DECIMAL.test(text.slice(from, figure.end + AROUND))) return null;
  const value = Number(figure.text.replace('.', ''));
  return {
    start: figure.start,
    end: figure.end,
    low: value,
    high: value,
    step: 0.5,
    digits: significant(value),
    form: 'digits',
    next: i + 1,
  };
}
