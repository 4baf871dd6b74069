import words from '../../../../data/claims/number-words.json' with { type: 'json' };

/** *seven*, *seventeen*. */
export const units = words.units as Readonly<Record<string, number>>;
/** *seventy*. */
export const tens = words.tens as Readonly<Record<string, number>>;
/** *hundred*, *million*, *dozen*: what a number before it is multiplied by. */
export const scales = words.scales as Readonly<Record<string, number>>;
/** *m*, *bn*: the same behind a figure. */
export const suffixes = words.suffixes as Readonly<Record<string, number>>;
/** *dozens*, *tens of thousands*: from what to what they reach. */
export const vague = words.vague as unknown as Readonly<Record<string, readonly [number, number]>>;
/** *several*, *a few*: the same, and a scale may follow. */
export const few = words.few as unknown as Readonly<Record<string, readonly [number, number]>>;
