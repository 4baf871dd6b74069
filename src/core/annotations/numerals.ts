import data from '../../../data/claims/number-words.json' with { type: 'json' };

const small = new Map<string, number>(Object.entries({ ...data.units, ...data.tens }));

const scales = new Map<string, number>([
  ...(['hundred', 'thousand', 'million', 'billion', 'trillion'] as const).map(
    (word, i) => [word, [1e2, 1e3, 1e6, 1e9, 1e12][i]!] as const,
  ),
  ...(['k', 'mn', 'bn', 'tn'] as const).map(
    (word, i) => [word, [1e3, 1e6, 1e9, 1e12][i]!] as const,
  ),
]);

/** One number, and how many words it took. */
export interface Numeral {
  readonly value: string;
  readonly length: number;
}

/**
 * The number that begins at a word: `8,000`, `8 thousand` and `eight thousand` are all 8000. Words are
 * in lower case; null where none begins.
 */
export function readNumeral(words: readonly string[], from: number): Numeral | null {
  const first = words[from]!;
  const digits = digitsOf(first);
  const plain = digits === null ? null : Number(digits);
  if (plain === null && !small.has(first)) return null;
  if (plain !== null && !Number.isFinite(plain)) return { value: digits!, length: 1 };
  let total = 0;
  let group = plain ?? 0;
  let at = plain === null ? from : from + 1;
  let inWords = plain === null;
  for (; at < words.length; at++) {
    const word = words[at]!;
    const unit = small.get(word);
    const scale = scales.get(word);
    if (inWords && unit !== undefined && fits(group, unit)) group += unit;
    else if (scale === 100 && group > 0) group *= 100;
    else if (scale !== undefined && group + total > 0) {
      // *Five thousand million* is a number; *five million million* and *five thousand hundred* are slips.
      if (group === 0 && (scale === 100 || total >= 1e6)) break;
      total = group > 0 ? total + group * scale : total * scale;
      group = 0;
      inWords = small.has(words[at + 1] ?? '') && plain === null;
    } else if (
      word === 'and' &&
      group % 100 === 0 &&
      group > 0 &&
      inWords &&
      small.has(words[at + 1] ?? '')
    )
      continue;
    else break;
  }
  const value = plain !== null && at === from + 1 ? digits! : String(total + group);
  return { value, length: at - from };
}

/** Whether a small number can follow in the same hundred: `twenty five`, `hundred five`, not `five six`. */
function fits(group: number, next: number): boolean {
  if (group === 0) return true;
  const rest = group % 100;
  return rest === 0
    ? next < 100 && group >= 100
    : rest >= 20 && rest % 10 === 0 && next > 0 && next < 10;
}

/** Digits without separators of thousands; as written where they are no plain number. */
function digitsOf(word: string): string | null {
  if (!/^-?\d/.test(word)) return null;
  if (/^-?\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(word))
    return word.replace(/[, \u00a0\u202f]/g, '');
  return word;
}
