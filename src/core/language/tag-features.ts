import { combine } from './perceptron.ts';
import type { WordColumns } from './word-columns.ts';

/** The most features that `tagFeatures` writes for one word. */
export const maximalTagFeatures = 40;

/** Stands for a word before the first and after the last. */
const outside = 0x7ead;

/**
 * What the tagger sees of word `i`: the word, its ending and shape, its neighbours, and the tags that it
 * gave to the two words before it. The set follows Ratnaparkhi (1996) and Honnibal (2013).
 *
 * @returns How many features were written.
 */
export function tagFeatures(
  columns: WordColumns,
  i: number,
  length: number,
  tags: Int32Array,
  out: Int32Array,
): number {
  const { form, suffix1, suffix2, suffix3, suffix4, prefix3, shape, senses } = columns;
  const word = form[i]!;
  const last = i > 0 ? form[i - 1]! : outside;
  const beforeLast = i > 1 ? form[i - 2]! : outside;
  const next = i + 1 < length ? form[i + 1]! : outside;
  const afterNext = i + 2 < length ? form[i + 2]! : outside;
  const lastTag = i > 0 ? tags[i - 1]! : -1;
  const beforeLastTag = i > 1 ? tags[i - 2]! : -2;
  const looks = combine(shape[i]!, i === 0 ? 1 : 2);
  let n = 0;
  out[n++] = 1;
  out[n++] = combine(2, word);
  out[n++] = combine(3, suffix1[i]!);
  out[n++] = combine(4, suffix2[i]!);
  out[n++] = combine(5, suffix3[i]!);
  out[n++] = combine(6, suffix4[i]!);
  out[n++] = combine(7, prefix3[i]!);
  out[n++] = combine(8, looks);
  out[n++] = combine(9, combine(looks, suffix3[i]!));
  out[n++] = combine(10, lastTag);
  out[n++] = combine(11, combine(lastTag, beforeLastTag));
  out[n++] = combine(12, combine(lastTag, word));
  out[n++] = combine(13, last);
  out[n++] = combine(14, beforeLast);
  out[n++] = combine(15, next);
  out[n++] = combine(16, afterNext);
  out[n++] = combine(17, combine(lastTag, next));
  out[n++] = combine(18, combine(word, next));
  out[n++] = combine(19, combine(last, word));
  if (i + 1 < length) {
    out[n++] = combine(20, suffix3[i + 1]!);
    out[n++] = combine(21, combine(shape[i]!, shape[i + 1]!));
  }
  if (i > 0) {
    out[n++] = combine(22, suffix3[i - 1]!);
    out[n++] = combine(23, combine(shape[i - 1]!, shape[i]!));
  }
  out[n++] = combine(24, combine(combine(lastTag, suffix3[i]!), shape[i]!));
  const sense = senses[i]!;
  out[n++] = combine(25, sense);
  out[n++] = combine(26, combine(sense, lastTag));
  out[n++] = combine(27, combine(combine(sense, suffix2[i]!), shape[i]!));
  if (i + 1 < length) out[n++] = combine(28, combine(sense, senses[i + 1]!));
  if (i > 0) out[n++] = combine(29, combine(senses[i - 1]!, sense));
  return n;
}
