import type { ParseState } from './parse-state.ts';
import { labelOf, left, right, steps, tagOf, wordOf } from './parse-values.ts';
import { combineAll, numbered } from './templates.ts';
import type { WordColumns } from './word-columns.ts';

/** In the order in which the values are written. */
const templates = Int32Array.from(numbered(200, 228));

/**
 * What decides which relation an arc between two words is. Names as in `action-features.ts`; *h*ead and *c*hild.
 *
 * @returns How many features were written.
 */
export function labelFeatures(
  { form, suffix2, senses }: WordColumns,
  tags: Int32Array,
  state: ParseState,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { left1, right1, left2 } = state;
  const hw = wordOf(form, state, head);
  const ht = tagOf(tags, state, head);
  const cw = wordOf(form, state, child);
  const ct = tagOf(tags, state, child);
  const clw = wordOf(form, state, left1[child]!);
  const clc = labelOf(state, left1[child]!);
  const crc = labelOf(state, right1[child]!);
  const hlc = labelOf(state, left1[head]!);
  const hrc = labelOf(state, right1[head]!);
  const side = head < child ? 1 : 2;
  const distance = side * 16 + steps(Math.abs(head - child));
  const sideRight = right(side);
  const ctRight = right(ct);
  const arc = left(ht * 128 + ct) ^ sideRight;
  const arcLeft = left(arc);

  let n = 0;
  out[n++] = side;
  out[n++] = left(hw) ^ sideRight;
  out[n++] = left(ht) ^ sideRight;
  out[n++] = left(cw) ^ sideRight;
  out[n++] = left(ct) ^ sideRight;
  out[n++] = arc;
  out[n++] = arcLeft ^ right(hw);
  out[n++] = arcLeft ^ right(cw);
  out[n++] = left(hw) ^ right(cw);
  out[n++] = arcLeft ^ right(distance);
  out[n++] = arcLeft ^ right(clc);
  out[n++] = arcLeft ^ right(crc);
  out[n++] = arcLeft ^ right(hlc);
  out[n++] = arcLeft ^ right(hrc);
  out[n++] = arcLeft ^ right(clw);
  out[n++] = left(clw) ^ right(ht * 4 + side);
  out[n++] = left(left(clw) ^ right(hw)) ^ ctRight;
  out[n++] = left(ht) ^ right(left(hrc) ^ right(left(clc) ^ ctRight));
  out[n++] = left(hw) ^ right(left(hrc) ^ ctRight);
  out[n++] = arcLeft ^ right(tagOf(tags, state, child - 1));
  out[n++] = arcLeft ^ right(tagOf(tags, state, child + 1));
  out[n++] = arcLeft ^ right(tagOf(tags, state, head - 1));
  out[n++] = arcLeft ^ right(tagOf(tags, state, head + 1));
  out[n++] = left(suffix2[child]!) ^ right(arc);
  out[n++] = left(wordOf(form, state, child - 1)) ^ ctRight;
  out[n++] = left(wordOf(form, state, child + 1)) ^ ctRight;
  out[n++] = arcLeft ^ right(wordOf(form, state, left2[child]!));
  out[n++] = left(senses[child]!) ^ right(arc);
  out[n++] = arcLeft ^ right(left(hlc) ^ right(hrc));
  combineAll(out, n, templates);
  return n;
}
