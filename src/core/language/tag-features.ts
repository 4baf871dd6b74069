import { combine } from './perceptron.ts';
import { combineAll, numbered } from './templates.ts';
import type { WordColumns } from './word-columns.ts';

/** The most features that `tagFeatures` writes for one word. */
export const maximalTagFeatures = 40;

/** Of the values that every word has, in the order in which they are written. */
const templates = Int32Array.of(...numbered(2, 19), ...numbered(24, 27));

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
  const sense = senses[i]!;
  let n = 0;
  out[n++] = word;
  out[n++] = suffix1[i]!;
  out[n++] = suffix2[i]!;
  out[n++] = suffix3[i]!;
  out[n++] = suffix4[i]!;
  out[n++] = prefix3[i]!;
  out[n++] = looks;
  out[n++] = combine(looks, suffix3[i]!);
  out[n++] = lastTag;
  out[n++] = combine(lastTag, beforeLastTag);
  out[n++] = combine(lastTag, word);
  out[n++] = last;
  out[n++] = beforeLast;
  out[n++] = next;
  out[n++] = afterNext;
  out[n++] = combine(lastTag, next);
  out[n++] = combine(word, next);
  out[n++] = combine(last, word);
  out[n++] = combine(combine(lastTag, suffix3[i]!), shape[i]!);
  out[n++] = sense;
  out[n++] = combine(sense, lastTag);
  out[n++] = combine(combine(sense, suffix2[i]!), shape[i]!);
  combineAll(out, n, templates);
  if (i + 1 < length) {
    out[n++] = combine(20, suffix3[i + 1]!);
    out[n++] = combine(21, combine(shape[i]!, shape[i + 1]!));
    out[n++] = combine(28, combine(sense, senses[i + 1]!));
  }
  if (i > 0) {
    out[n++] = combine(22, suffix3[i - 1]!);
    out[n++] = combine(23, combine(shape[i - 1]!, shape[i]!));
    out[n++] = combine(29, combine(senses[i - 1]!, sense));
  }
  out[n++] = 1;
  return n;
}
