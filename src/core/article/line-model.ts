import type { PageFeatures } from './line-features.ts';
import type { Slot } from './slot.ts';

/**
 * What a line can be. Head and tail are what stands before and after the article, an insertion is what
 * stands in it; the first line of the body and of the tail look different from the others.
 */
export const roles = ['head', 'first', 'body', 'insertion', 'turn', 'tail'] as const;
export type Role = (typeof roles)[number];

/** Which role may follow which: the article is one stretch with insertions. */
const follows: readonly (readonly number[])[] = [
  [0, 1], // head: head, first
  [2, 3, 4], // first: body, insertion, turn
  [2, 3, 4], // body
  [2, 3], // insertion: it always ends in body
  [5], // turn
  [5], // tail
];
export const starts: readonly number[] = [0, 1];
export const ends: readonly number[] = [0, 1, 2, 4, 5];

/** Weights of a linear-chain conditional random field: one for each role and answer, one for each step. */
export interface LineWeights {
  /** By slot, then bin × role. */
  readonly states: Readonly<Record<string, readonly number[]>>;
  /** From × to, both in the order of `roles`. */
  readonly steps: readonly number[];
}

/** The weights in the order in which they are used. */
export interface LineModel {
  readonly offsets: Int32Array;
  readonly states: Float64Array;
  readonly steps: Float64Array;
}

/** Lays the weights out for the given slots; an answer without a weight weighs nothing. */
export function createLineModel(slots: readonly Slot[], weights: LineWeights): LineModel {
  const R = roles.length;
  const offsets = new Int32Array(slots.length);
  let size = 0;
  slots.forEach((slot, s) => {
    offsets[s] = size;
    size += slot.bins * R;
  });
  const states = new Float64Array(size);
  slots.forEach((slot, s) => {
    weights.states[slot.name]?.forEach((weight, i) => {
      if (i < slot.bins * R) states[offsets[s]! + i] = weight;
    });
  });
  return { offsets, states, steps: Float64Array.from(weights.steps) };
}

const HEAD = 0;
const FIRST = 1;

/** More than all weights of a line together, and yet finite: a page without a body must stay possible. */
const FORBIDDEN = 1000;

/** How well each role fits each line by itself: line × role. */
export function emissions(model: LineModel, page: PageFeatures): Float64Array {
  const R = roles.length;
  const { offsets, states } = model;
  const scores = new Float64Array(page.lines.length * R);
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.lines[i]!;
    const own = i * R;
    for (let s = 0; s < line.length; s++) {
      const at = offsets[s]! + line[s]! * R;
      for (let r = 0; r < R; r++) scores[own + r]! += states[at + r]!;
    }
    if (i <= page.after) scores[own + FIRST]! -= FORBIDDEN;
    if (i >= page.latest) scores[own + HEAD]! -= FORBIDDEN;
  }
  return scores;
}

/** The steps that the shape of a page allows, as pairs of role numbers. */
export const allowedSteps: readonly (readonly [number, number])[] = follows.flatMap((to, from) =>
  to.map((t) => [from, t] as const),
);

const stepsFrom = Int8Array.from(allowedSteps, ([from]) => from);
const stepsTo = Int8Array.from(allowedSteps, ([, to]) => to);

/** The best sequence of roles (Viterbi), in time linear in the number of lines. */
export function bestRoles(model: LineModel, page: PageFeatures): Role[] {
  const R = roles.length;
  const n = page.lines.length;
  if (!n) return [];
  const scores = emissions(model, page);
  const back = new Int8Array(n * R).fill(-1);
  let last = new Float64Array(R).fill(-Infinity);
  let next = new Float64Array(R);
  for (const r of starts) last[r] = scores[r]!;
  for (let i = 1; i < n; i++) {
    next.fill(-Infinity);
    for (let s = 0; s < stepsFrom.length; s++) {
      const from = stepsFrom[s]!;
      const to = stepsTo[s]!;
      const score = last[from]! + model.steps[from * R + to]!;
      if (score > next[to]!) {
        next[to] = score;
        back[i * R + to] = from;
      }
    }
    for (let r = 0; r < R; r++) next[r]! += scores[i * R + r]!;
    [last, next] = [next, last];
  }
  let role = ends.reduce((best, r) => (last[r]! > last[best]! ? r : best), ends[0]!);
  const path: Role[] = new Array<Role>(n);
  for (let i = n - 1; i >= 0; i--) {
    path[i] = roles[role]!;
    role = back[i * R + role]!;
  }
  return path;
}
