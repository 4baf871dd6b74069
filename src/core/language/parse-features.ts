import { combine } from './perceptron.ts';
import type { ParseState } from './parse-state.ts';
import type { WordColumns } from './word-columns.ts';

/** The most features that the functions of this file write. */
export const maximalParseFeatures = 96;

/** A word as the parser sees it; the root and places outside the sentence have words and tags of their own. */
const nowhere = -7;

/** Two numbers in one, without the care of `combine`, which comes last. */
const join = (a: number, b: number): number => Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca77);

/** How far apart two words are, in steps that matter. */
const distances = Int32Array.from({ length: 16 }, (_, d) =>
  d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7,
);
const steps = (distance: number) => (distance < 16 ? distances[distance]! : 8);

/**
 * What decides between reading on and attaching: the top of the stack, the next words, their children so far,
 * and how far they are apart. Templates follow Zhang and Nivre (2011).
 *
 * @param marks For each word how many commas and the like stand before it.
 * @returns How many features were written.
 */
export function actionFeatures(
  columns: WordColumns,
  tags: Int32Array,
  marks: Int32Array,
  state: ParseState,
  out: Int32Array,
): number {
  const {
    stack,
    depth,
    next,
    length,
    labels,
    left1,
    right1,
    left2,
    right2,
    leftCount,
    rightCount,
  } = state;
  const { form } = columns;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const wordOf = (i: number) => (i < 0 || i > length ? nowhere : i === length ? 77 : form[i]!);
  const tagOf = (i: number) => (i < 0 || i > length ? 98 : i === length ? 99 : tags[i]!);
  const labelOf = (i: number) => (i < 0 ? 97 : labels[i]!);
  const s0w = wordOf(s0);
  const s0t = tagOf(s0);
  const s1w = wordOf(s1);
  const s1t = tagOf(s1);
  const s2t = tagOf(s2);
  const b0w = wordOf(next);
  const b0t = tagOf(next);
  const b1w = wordOf(next + 1);
  const b1t = tagOf(next + 1);
  const b2t = tagOf(next + 2);
  const b3t = tagOf(next + 3);
  const s0l = s0 < 0 ? -1 : left1[s0]!;
  const s0r = s0 < 0 ? -1 : right1[s0]!;
  const s1l = s1 < 0 ? -1 : left1[s1]!;
  const s1r = s1 < 0 ? -1 : right1[s1]!;
  const b0l = left1[next]!;
  const s0lt = tagOf(s0l);
  const s0rt = tagOf(s0r);
  const s1lt = tagOf(s1l);
  const s1rt = tagOf(s1r);
  const b0lt = tagOf(b0l);
  const s0wt = join(s0w, s0t);
  const s1wt = join(s1w, s1t);
  const b0wt = join(b0w, b0t);
  const s0b0 = s0t * 128 + b0t;
  const s1s0 = s1t * 128 + s0t;
  const ahead = s0 < 0 ? 9 : steps(next - s0);
  const below = s1 < 0 ? 9 : steps(s0 - s1);
  const marksAhead = s0 < 0 ? 0 : Math.min(3, marks[next]! - marks[s0]!);
  const marksBelow = s1 < 0 ? 0 : Math.min(3, marks[s0]! - marks[s1]!);
  let n = 0;
  const add = (template: number, value: number) => void (out[n++] = combine(template, value));
  add(100, 0);
  add(101, s0w);
  add(102, s0t);
  add(103, s0wt);
  add(104, s1w);
  add(105, s1t);
  add(106, s1wt);
  add(107, b0w);
  add(108, b0t);
  add(109, b0wt);
  add(110, join(b1w, b1t));
  add(111, b1t);
  add(112, b2t);
  add(113, s2t);
  add(114, join(s0wt, b0wt));
  add(115, join(s0wt, b0t));
  add(116, join(s0t, b0wt));
  add(117, s0b0);
  add(118, join(s0w, b0w));
  add(119, join(s1wt, s0t));
  add(120, join(s1t, s0wt));
  add(121, s1s0);
  add(122, join(s1w, s0w));
  add(123, b0t * 128 + b1t);
  add(124, join(s0b0, b1t));
  add(125, join(s1s0, b0t));
  add(126, join(join(s1s0, b0t), b1t));
  add(127, join(s1s0, s2t));
  add(128, join(s0b0, s0lt));
  add(129, join(s0b0, s0rt));
  add(130, join(s0b0, b0lt));
  add(131, join(s1s0, s1lt));
  add(132, join(s1s0, s1rt));
  add(133, join(s1s0, s0lt));
  add(134, join(s1s0, s0rt));
  add(135, join(s0w, ahead));
  add(136, join(s0t, ahead));
  add(137, join(b0w, ahead));
  add(138, join(b0t, ahead));
  add(139, join(s0b0, ahead));
  add(140, join(s1s0, below));
  add(141, join(s1s0, join(below, b0t)));
  add(142, join(s0w, s0 < 0 ? 0 : rightCount[s0]!));
  add(143, join(s0t, s0 < 0 ? 0 : rightCount[s0]! * 8 + Math.min(7, leftCount[s0]!)));
  add(144, join(s1w, s1 < 0 ? 0 : rightCount[s1]!));
  add(145, join(s1t, s1 < 0 ? 0 : rightCount[s1]! * 8 + Math.min(7, leftCount[s1]!)));
  add(146, join(b0t, Math.min(7, leftCount[next]!)));
  add(147, join(s0t, labelOf(s0l)));
  add(148, join(s0t, labelOf(s0r)));
  add(149, join(s1t, labelOf(s1r)));
  add(150, join(s1t, labelOf(s1l)));
  add(151, join(b0t, labelOf(b0l)));
  add(152, join(s0b0, join(labelOf(s0l), labelOf(s0r))));
  add(153, join(s1s0, join(labelOf(s1r), b0t)));
  add(154, join(s0b0, marksAhead));
  add(155, join(s1s0, marksBelow));
  add(156, join(join(s1s0, marksBelow), b0t));
  add(157, join(join(s0b0, b1t), b2t));
  add(158, join(join(s0b0, join(b1t, b2t)), b3t));
  add(159, join(s1wt, join(s0t, b0t)));
  add(160, join(s1t, join(s0wt, b0t)));
  add(161, join(s1t, join(s0t, b0wt)));
  add(162, join(s0w, labelOf(s0r)));
  add(163, join(s1w, join(labelOf(s1r), s0t)));
  add(164, join(s0b0, join(labelOf(b0l), b0w)));
  if (s0 >= 0) {
    add(165, join(s0t, join(tagOf(left2[s0]!), s0lt)));
    add(166, join(s0t, join(tagOf(right2[s0]!), s0rt)));
    add(167, join(wordOf(s0l), s0t));
    add(168, join(wordOf(s0r), s0t));
  }
  if (s1 >= 0) {
    add(169, join(wordOf(s1r), s1s0));
    add(170, join(s1t, join(tagOf(right2[s1]!), s1rt)));
  }
  // The case marker of what is to be attached: "in Moscow" to a verb, "of Moscow" to a noun.
  add(171, join(s1w, join(wordOf(s0l), s0t)));
  add(172, join(s1t, join(wordOf(s0l), s0t)));
  add(173, join(join(s1t, b0t), join(wordOf(s0l), s0t)));
  return n;
}

/** What decides which relation an arc between two words is. */
export function labelFeatures(
  columns: WordColumns,
  tags: Int32Array,
  state: ParseState,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { length, labels, left1, right1, left2 } = state;
  const { form, suffix2, senses } = columns;
  const wordOf = (i: number) => (i < 0 || i > length ? nowhere : i === length ? 77 : form[i]!);
  const tagOf = (i: number) => (i < 0 || i > length ? 98 : i === length ? 99 : tags[i]!);
  const labelOf = (i: number) => (i < 0 ? 97 : labels[i]!);
  const hw = wordOf(head);
  const ht = tagOf(head);
  const cw = wordOf(child);
  const ct = tagOf(child);
  const side = head < child ? 1 : 2;
  const arc = join(ht * 128 + ct, side);
  const distance = side * 16 + steps(Math.abs(head - child));
  const cl = left1[child]!;
  const cr = right1[child]!;
  const hl = left1[head]!;
  const hr = right1[head]!;
  let n = 0;
  const add = (template: number, value: number) => void (out[n++] = combine(template, value));
  add(200, side);
  add(201, join(hw, side));
  add(202, join(ht, side));
  add(203, join(cw, side));
  add(204, join(ct, side));
  add(205, arc);
  add(206, join(arc, hw));
  add(207, join(arc, cw));
  add(208, join(hw, cw));
  add(209, join(arc, distance));
  add(210, join(arc, labelOf(cl)));
  add(211, join(arc, labelOf(cr)));
  add(212, join(arc, labelOf(hl)));
  add(213, join(arc, labelOf(hr)));
  add(214, join(arc, wordOf(cl)));
  add(215, join(wordOf(cl), ht * 4 + side));
  add(216, join(join(wordOf(cl), hw), ct));
  add(217, join(ht, join(labelOf(hr), join(labelOf(cl), ct))));
  add(218, join(hw, join(labelOf(hr), ct)));
  add(219, join(arc, tagOf(child - 1)));
  add(220, join(arc, tagOf(child + 1)));
  add(221, join(arc, tagOf(head - 1)));
  add(222, join(arc, tagOf(head + 1)));
  add(223, join(suffix2[child]!, arc));
  add(224, join(wordOf(child - 1), ct));
  add(225, join(wordOf(child + 1), ct));
  add(226, join(arc, wordOf(left2[child]!)));
  add(227, join(senses[child]!, arc));
  add(228, join(arc, join(labelOf(hl), labelOf(hr))));
  return n;
}
