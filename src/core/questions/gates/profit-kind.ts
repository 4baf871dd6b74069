import type { Told } from '../told.ts';

/** The profits that a firm reports beside the one that is left in the end. */
const KINDS =
  /\b(?:(?<ebitda>EBITDA)|(?<operating>operating|EBIT|before interest and tax(?:es)?)|(?<gross>gross)|(?<pretax>pre-?tax|before tax(?:es|ation)?)|(?<underlying>underlying|adjusted)|(?<net>net|after[- ]tax|bottom line))\b/gi;

/**
 * Which profit a claim gives, by the last such word before its number, else by the first behind it: *operating*, *pretax*, *net*.
 * A profit without such a word is the net one.
 */
export function profitKind({ claim: { sentence, quantity } }: Told): string {
  const at = (quantity?.start ?? sentence.end) - sentence.start;
  const found = [...sentence.text.matchAll(KINDS)];
  const told = found.findLast(({ index }) => index < at) ?? found[0];
  const kinds = Object.entries(told?.groups ?? {});
  return kinds.find(([, word]) => word !== undefined)?.[0] ?? 'net';
}
