import { silent, type Verdict } from '../comparison.ts';
import type { Figure } from '../likeness/figure.ts';
import { tellingOf } from '../likeness/may-answer-one.ts';
import { relateWords } from '../relate-words.ts';

/**
 * Whether two amounts may be of one side of a thing: not of two ends of a scale (*opened at*, *closed at*), of two dimensions
 * or at two times of day.
 */
export function oneScale(x: Figure, y: Figure): Verdict {
  const [words, others] = [x, y].map(({ near }) =>
    near.filter(({ isBeside }) => isBeside).map(({ lower }) => lower),
  ) as [string[], string[]];
  for (const word of words)
    for (const other of others)
      if (relateWords(word, other) === 'antonym')
        return { clears: `“${word}” and “${other}” are two sides of it` };
  for (const scale of SCALES) {
    const [p, q] = [kindOn(scale, x), kindOn(scale, y)];
    if (p && q && p.kind !== q.kind)
      return { clears: `“${p.word}” and “${q.word}” are not the same` };
  }
  return silent;
}

/** Words of which one at most is said of an amount. */
const SCALES: readonly (readonly RegExp[])[] = [
  [
    /\b(?:long|length)\b/i,
    /\b(?:wide|width)\b/i,
    /\b(?:deep|depth)\b/i,
    /\b(?:high|height|tall)\b/i,
    /\bthick(?:ness)?\b/i,
    /\b(?:away|from the|off the)\b/i,
  ],
  [
    /\b(?:morning|dawn|daybreak|sunrise)\b/i,
    /\b(?:noon|midday|lunchtime)\b/i,
    /\bafternoon\b/i,
    /\b(?:evening|dusk|nightfall|sunset)\b/i,
    /\b(?:night|midnight)\b/i,
  ],
  [
    /\b(?:got|get|went|go|going) on\b|\btook on\b|\bboarded\b/i,
    /\b(?:got|get|went|go|going) off\b|\blet go\b|\balighted\b/i,
  ],
];

function kindOn(scale: readonly RegExp[], figure: Figure) {
  const text = tellingOf(figure);
  return scale
    .map((pattern, kind) => ({ kind, word: pattern.exec(text)?.[0] }))
    .find(({ word }) => word !== undefined);
}
