import type { Sentence, VerbGroup } from '../language/sentence.ts';

/** How many words a part of a number takes at most before its place: *12 of the men in Marnow*. */
const NEAR = 4;

/**
 * Where the parts begin into which a sentence breaks its number down, each with a place of its own: *38 people died: 19 in
 * Lissow, 12 in Marnow*. None of these places is that of all. The offset of the colon, or null for none.
 */
export function breakdownAt({ tokens }: Sentence, { head }: VerbGroup): number | null {
  const colon = tokens.findIndex(({ text }, i) => i > head && text === ':');
  if (colon < 0 || tokens[colon + 1]?.tag !== 'CD') return null;
  const parts = tokens.filter(
    ({ tag }, i) =>
      i > colon &&
      tag === 'CD' &&
      tokens.slice(i + 1, i + 1 + NEAR).some(({ text }) => PLACING.test(text)),
  );
  return parts.length >= 2 ? tokens[colon]!.start : null;
}

const PLACING = /^(?:in|at|on|near|from)$/;
