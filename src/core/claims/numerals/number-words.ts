import words from '../../../../data/claims/number-words.json' with { type: 'json' };

type Range = readonly [number, number];

/** By word, in lower case. Maps: *constructor* is a word of the news as well. */
const table = <T>(of: Readonly<Record<string, unknown>>) =>
  new Map(Object.entries(of)) as ReadonlyMap<string, T>;

/** *seven*, *seventeen*. */
export const units = table<number>(words.units);
/** *seventy*. */
export const tens = table<number>(words.tens);
/** *hundred*, *million*, *dozen*: what a number before it is multiplied by. */
export const scales = table<number>(words.scales);
/** *m*, *bn*: the same behind a figure. */
export const suffixes = table<number>(words.suffixes);
/** *dozens*, *tens of thousands*: from what to what they reach. */
export const vague = table<Range>(words.vague);
/** *several*, *a few*: the same, and a scale may follow. */
export const few = table<Range>(words.few);
/** *a pair*, *a trio*: how many people, where people are told behind it. */
export const groups = table<number>(words.groups);
/** *½*: how much of one. */
export const halves = table<number>(words.halves);
