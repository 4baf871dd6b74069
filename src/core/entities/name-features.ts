import { combine } from '../language/perceptron.ts';
import { seen, seenBits, type Memory } from './article-memory.ts';
import { listBit } from './gazetteer.ts';
import { raised, type Line } from './line.ts';
import { edge, type Word } from './word.ts';

/** More features than any token has. */
export const maximalFeatures = 160;

/** How far from a token a word still says something about it by itself. */
export const reach = 2;

/**
 * Writes the features that a word gives to the token which stands `-at` places after it: 0 is the word
 * itself, -1 the word before. They need nothing else, so that their scores can be kept with the word.
 *
 * @returns How many features are in `out` now; `n` were.
 */
export function wordFeatures(word: Word, at: number, out: Int32Array, n: number): number {
  const add = (template: number, value: number) => {
    out[n++] = combine(template, value);
  };
  if (at !== 0) {
    const base = 100 + (at + reach) * 3;
    add(base, word.lower);
    add(base + 1, word.fine);
    add(base + 2, word.coarse);
    return n;
  }
  add(1, 0);
  add(2, word.lower);
  add(3, word.exact);
  for (const prefix of word.prefixes) add(15, prefix);
  for (const suffix of word.suffixes) add(16, suffix);
  add(17, word.coarse);
  add(18, word.fine);
  add(28, combine(word.coarse, word.lettering));
  add(44, combine(word.lists, word.lettering));
  return addBits(43, word.lists, out, n);
}

/** Writes all other features of a token: pairs of words, the run and the article that it stands in. */
export function contextFeatures(
  line: Line,
  i: number,
  memory: Memory,
  out: Int32Array,
  n: number,
): number {
  const { words, flags, style, pos } = line;
  const word = words[i]!;
  const before = words[i - 1] ?? edge;
  const after = words[i + 1] ?? edge;
  const before2 = words[i - 2] ?? edge;
  const after2 = words[i + 2] ?? edge;
  const first = flags[i]! & 1;
  const common = word.lists & listBit.common ? 1 : 0;
  const add = (template: number, value: number) => {
    out[n++] = combine(template, value);
  };
  add(8, combine(before.lower, word.lower));
  add(9, combine(word.lower, after.lower));
  add(10, combine(word.shape, first));
  add(11, combine(before.shape, word.shape));
  add(12, combine(word.shape, after.shape));
  add(13, word.lettering * 16 + style * 4 + first);
  add(14, (before.lettering * 8 + word.lettering) * 8 + after.lettering);
  add(25, word.coarse * 256 + before.coarse);
  add(26, word.coarse * 256 + after.coarse);
  add(27, combine(word.coarse * 256 + before.coarse, after.coarse));
  add(29, combine(before2.coarse * 256 + before.coarse, word.lettering));
  add(30, combine(after2.coarse * 256 + after.coarse, word.lettering));
  add(31, pos[i]!);
  add(32, combine(pos[i - 1] ?? 0, pos[i]!));
  add(33, combine(pos[i]!, pos[i + 1] ?? 0));
  add(34, flags[i]! * 8 + word.lettering);
  add(35, (common * 2 + first) * 8 + word.lettering + 64 * style);
  const own = combine(word.lists, word.lettering);
  add(45, combine(own, before.lists));
  add(46, combine(own, after.lists));
  const phrase = line.begins[i]! | line.inside[i]! | line.ends[i]!;
  if (phrase !== 0) {
    add(47, combine(phrase, word.lists));
    n = addBits(40, line.begins[i]!, out, n);
    n = addBits(41, line.inside[i]!, out, n);
    n = addBits(42, line.ends[i]!, out, n);
  }
  if (line.runFrom[i]! >= 0) n = addRun(line, i, out, n);
  if (!raised(word)) return n;
  const bits = memory.get(word.lower) ?? 0;
  for (const bit of seenBits) if (bits & bit) out[n++] = combine(60, bit * 2 + first);
  out[n++] = combine(61, combine(bits & (seen.small | seen.capitalInside), first * 2 + common));
  return n;
}

function addBits(template: number, mask: number, out: Int32Array, from: number): number {
  let n = from;
  for (let rest = mask; rest !== 0; rest &= rest - 1) out[n++] = combine(template, rest & -rest);
  return n;
}

/** The words on both sides of a run of capitalised words, and its last one, say most about its kind. */
function addRun(line: Line, i: number, out: Int32Array, from: number): number {
  const { words } = line;
  const start = line.runFrom[i]!;
  const end = line.runTo[i]!;
  const left = words[start - 1] ?? edge;
  const right = words[end + 1] ?? edge;
  const head = words[end]!;
  const place = (i === start ? 1 : 0) + (i === end ? 2 : 0);
  let n = from;
  out[n++] = combine(50, combine(left.lower, place));
  out[n++] = combine(51, combine(right.lower, place));
  out[n++] = combine(52, combine(left.coarse, right.coarse));
  out[n++] = combine(53, combine(head.lower, place));
  out[n++] = combine(54, combine(head.fine, place));
  out[n++] = combine(55, combine(words[start]!.fine, place));
  out[n++] = combine(56, combine(Math.min(end - start, 5), place));
  out[n++] = combine(57, combine(words[start]!.lists, combine(head.lists, place)));
  return n;
}

/** All features of a token, as training sees them. */
export function features(line: Line, i: number, memory: Memory, out: Int32Array): number {
  let n = 0;
  for (let at = -reach; at <= reach; at++) n = wordFeatures(line.words[i + at] ?? edge, at, out, n);
  return contextFeatures(line, i, memory, out, n);
}
