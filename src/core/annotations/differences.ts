import { align } from './align.ts';
import type { Meaning } from './meaning.ts';
import type { Difference } from './placement.ts';

/** A sentence with what it says. */
export interface Said {
  readonly text: string;
  readonly meaning: readonly Meaning[];
}

/** The order in which a reader wants to hear of it, where one change touches several words. */
const weights: readonly Difference['kind'][] = [
  ...(['negation', 'number', 'date', 'name', 'stance', 'modality', 'wording'] as const),
];

/** What one sentence says differently from another, from left to right; empty where they say the same. */
export function differencesBetween(before: Said, now: Said): readonly Difference[] {
  const pairs = align(keysOf(before), keysOf(now));
  const differences: Difference[] = [];
  let i = 0;
  let j = 0;
  for (const [nextI, nextJ] of [...pairs, [before.meaning.length, now.meaning.length] as const]) {
    const gone = before.meaning.slice(i, nextI);
    const come = now.meaning.slice(j, nextJ);
    if (gone.length || come.length)
      differences.push({
        kind: weights.find((kind) => [...gone, ...come].some((word) => word.kind === kind))!,
        before: written(before.text, gone),
        now: written(now.text, come),
      });
    i = nextI + 1;
    j = nextJ + 1;
  }
  return differences;
}

/** Whether two sentences say the same in every word that counts. */
export function saysTheSame(before: readonly Meaning[], now: readonly Meaning[]): boolean {
  return before.length === now.length && before.every(({ key }, i) => key === now[i]!.key);
}

function keysOf(said: Said): string[] {
  return said.meaning.map(({ key }) => key);
}

function written(text: string, words: readonly Meaning[]): string {
  return words.length ? text.slice(words[0]!.start, words[words.length - 1]!.end) : '';
}
