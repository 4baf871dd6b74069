import type { ParseState } from './parse-state.ts';

/** The most features of an action or a relation. */
export const maximalParseFeatures = 96;

/** What stands for the word, the tag and the label of a place where there is no word, and of the root. */
const nowhere = { word: -7, tag: 98, label: 97 } as const;
const atRoot = { word: 77, tag: 99 } as const;

export function wordOf(form: Int32Array, { length }: ParseState, i: number): number {
  return i < 0 || i > length ? nowhere.word : i === length ? atRoot.word : form[i]!;
}

export function tagOf(tags: Int32Array, { length }: ParseState, i: number): number {
  return i < 0 || i > length ? nowhere.tag : i === length ? atRoot.tag : tags[i]!;
}

/** How a child found so far depends on its head; −1 is no child. */
export const labelOf = ({ labels }: ParseState, i: number): number =>
  i < 0 ? nowhere.label : labels[i]!;

/** How far apart two words are, in steps that matter. */
const distances = Int32Array.from({ length: 16 }, (_, d) =>
  d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7,
);
export const steps = (distance: number) => (distance < 16 ? distances[distance]! : 8);

/**
 * Two values are made one of the left part of the one and the right part of the other, `left(a) ^ right(b)`, without
 * the care of `combine`, which comes last. A part that goes into many features is worked out once.
 */
export const left = (value: number): number => Math.imul(value, 0x9e3779b1);
export const right = (value: number): number => Math.imul(value, 0x85ebca77);
