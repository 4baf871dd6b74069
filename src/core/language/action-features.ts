import type { ParseState } from './parse-state.ts';
import { labelOf, left, right, steps, tagOf, wordOf } from './parse-values.ts';
import { combineAll, numbered } from './templates.ts';
import type { WordColumns } from './word-columns.ts';

/** In the order in which the values are written; the last two only where two words are on the stack. */
const templates = Int32Array.of(...numbered(100, 168), 171, 172, 173, 169, 170);

/**
 * What decides between reading on and attaching: the top of the stack, the next words, their children so far,
 * and how far they are apart. Templates follow Zhang and Nivre (2011).
 *
 * Names: `s0` and `s1` are the words on top of the stack, `b0` and `b1` the next ones to be read; then *w*ord, *t*ag,
 * outermost child on the *l*eft or *r*ight, *c*lass of arc.
 *
 * @param marks For each word how many commas and the like stand before it.
 * @param state Has a word on its stack.
 * @returns How many features were written.
 */
export function actionFeatures(
  { form }: WordColumns,
  tags: Int32Array,
  marks: Int32Array,
  state: ParseState,
  out: Int32Array,
): number {
  const { stack, depth, next, left1, right1, left2, right2, leftCount, rightCount } = state;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const s0l = left1[s0]!;
  const s0r = right1[s0]!;
  const s1l = s1 < 0 ? -1 : left1[s1]!;
  const s1r = s1 < 0 ? -1 : right1[s1]!;
  const b0l = left1[next]!;

  const s0w = wordOf(form, state, s0);
  const s1w = wordOf(form, state, s1);
  const b0w = wordOf(form, state, next);
  const b1w = wordOf(form, state, next + 1);
  const s0t = tagOf(tags, state, s0);
  const s1t = tagOf(tags, state, s1);
  const s2t = tagOf(tags, state, s2);
  const b0t = tagOf(tags, state, next);
  const b1t = tagOf(tags, state, next + 1);
  const b2t = tagOf(tags, state, next + 2);
  const b3t = tagOf(tags, state, next + 3);
  const s0lt = right(tagOf(tags, state, s0l));
  const s0rt = right(tagOf(tags, state, s0r));
  const s1lt = right(tagOf(tags, state, s1l));
  const s1rt = right(tagOf(tags, state, s1r));
  const b0lt = right(tagOf(tags, state, b0l));
  const s0lc = labelOf(state, s0l);
  const s0rc = labelOf(state, s0r);
  const s1lc = labelOf(state, s1l);
  const s1rc = labelOf(state, s1r);
  const b0lc = labelOf(state, b0l);
  const s0lw = wordOf(form, state, s0l);

  // Parts that go into several features.
  const s0wLeft = left(s0w);
  const s0tLeft = left(s0t);
  const s0tRight = right(s0t);
  const s1wLeft = left(s1w);
  const s1tLeft = left(s1t);
  const b0wLeft = left(b0w);
  const b0tLeft = left(b0t);
  const b0tRight = right(b0t);
  const s0wt = s0wLeft ^ s0tRight;
  const s1wt = s1wLeft ^ right(s1t);
  const b0wt = b0wLeft ^ b0tRight;
  const s0wtRight = right(s0wt);
  const s1wtLeft = left(s1wt);
  const b0wtRight = right(b0wt);
  const s0b0 = s0t * 128 + b0t;
  const s0b0Left = left(s0b0);
  const s1s0 = s1t * 128 + s0t;
  const s1s0Left = left(s1s0);
  const s0caseOf = right(left(s0lw) ^ s0tRight);

  const ahead = right(steps(next - s0));
  const below = s1 < 0 ? 9 : steps(s0 - s1);
  const marksAhead = Math.min(3, marks[next]! - marks[s0]!);
  const marksBelow = s1 < 0 ? 0 : Math.min(3, marks[s0]! - marks[s1]!);
  const s0right = rightCount[s0]!;
  const s1right = s1 < 0 ? 0 : rightCount[s1]!;
  const s0sides = s0right * 8 + Math.min(7, leftCount[s0]!);
  const s1sides = s1 < 0 ? 0 : s1right * 8 + Math.min(7, leftCount[s1]!);

  let n = 0;
  out[n++] = 0;
  out[n++] = s0w;
  out[n++] = s0t;
  out[n++] = s0wt;
  out[n++] = s1w;
  out[n++] = s1t;
  out[n++] = s1wt;
  out[n++] = b0w;
  out[n++] = b0t;
  out[n++] = b0wt;
  out[n++] = left(b1w) ^ right(b1t);
  out[n++] = b1t;
  out[n++] = b2t;
  out[n++] = s2t;
  out[n++] = left(s0wt) ^ b0wtRight;
  out[n++] = left(s0wt) ^ b0tRight;
  out[n++] = s0tLeft ^ b0wtRight;
  out[n++] = s0b0;
  out[n++] = s0wLeft ^ right(b0w);
  out[n++] = s1wtLeft ^ s0tRight;
  out[n++] = s1tLeft ^ s0wtRight;
  out[n++] = s1s0;
  out[n++] = s1wLeft ^ right(s0w);
  out[n++] = b0t * 128 + b1t;
  out[n++] = s0b0Left ^ right(b1t);
  out[n++] = s1s0Left ^ b0tRight;
  out[n++] = left(s1s0Left ^ b0tRight) ^ right(b1t);
  out[n++] = s1s0Left ^ right(s2t);
  out[n++] = s0b0Left ^ s0lt;
  out[n++] = s0b0Left ^ s0rt;
  out[n++] = s0b0Left ^ b0lt;
  out[n++] = s1s0Left ^ s1lt;
  out[n++] = s1s0Left ^ s1rt;
  out[n++] = s1s0Left ^ s0lt;
  out[n++] = s1s0Left ^ s0rt;
  out[n++] = s0wLeft ^ ahead;
  out[n++] = s0tLeft ^ ahead;
  out[n++] = b0wLeft ^ ahead;
  out[n++] = b0tLeft ^ ahead;
  out[n++] = s0b0Left ^ ahead;
  out[n++] = s1s0Left ^ right(below);
  out[n++] = s1s0Left ^ right(left(below) ^ b0tRight);
  out[n++] = s0wLeft ^ right(s0right);
  out[n++] = s0tLeft ^ right(s0sides);
  out[n++] = s1wLeft ^ right(s1right);
  out[n++] = s1tLeft ^ right(s1sides);
  out[n++] = b0tLeft ^ right(Math.min(7, leftCount[next]!));
  out[n++] = s0tLeft ^ right(s0lc);
  out[n++] = s0tLeft ^ right(s0rc);
  out[n++] = s1tLeft ^ right(s1rc);
  out[n++] = s1tLeft ^ right(s1lc);
  out[n++] = b0tLeft ^ right(b0lc);
  out[n++] = s0b0Left ^ right(left(s0lc) ^ right(s0rc));
  out[n++] = s1s0Left ^ right(left(s1rc) ^ b0tRight);
  out[n++] = s0b0Left ^ right(marksAhead);
  out[n++] = s1s0Left ^ right(marksBelow);
  out[n++] = left(s1s0Left ^ right(marksBelow)) ^ b0tRight;
  out[n++] = left(s0b0Left ^ right(b1t)) ^ right(b2t);
  out[n++] = left(s0b0Left ^ right(left(b1t) ^ right(b2t))) ^ right(b3t);
  out[n++] = s1wtLeft ^ right(s0tLeft ^ b0tRight);
  out[n++] = s1tLeft ^ right(left(s0wt) ^ b0tRight);
  out[n++] = s1tLeft ^ right(s0tLeft ^ b0wtRight);
  out[n++] = s0wLeft ^ right(s0rc);
  out[n++] = s1wLeft ^ right(left(s1rc) ^ s0tRight);
  out[n++] = s0b0Left ^ right(left(b0lc) ^ right(b0w));
  out[n++] = s0tLeft ^ right(left(tagOf(tags, state, left2[s0]!)) ^ s0lt);
  out[n++] = s0tLeft ^ right(left(tagOf(tags, state, right2[s0]!)) ^ s0rt);
  out[n++] = left(s0lw) ^ s0tRight;
  out[n++] = left(wordOf(form, state, s0r)) ^ s0tRight;
  // The case marker of what is to be attached: "in Moscow" to a verb, "of Moscow" to a noun.
  out[n++] = s1wLeft ^ s0caseOf;
  out[n++] = s1tLeft ^ s0caseOf;
  out[n++] = left(s1tLeft ^ b0tRight) ^ s0caseOf;
  if (s1 >= 0) {
    out[n++] = left(wordOf(form, state, s1r)) ^ right(s1s0);
    out[n++] = s1tLeft ^ right(left(tagOf(tags, state, right2[s1]!)) ^ s1rt);
  }
  combineAll(out, n, templates);
  return n;
}
