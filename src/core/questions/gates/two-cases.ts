import data from '../../../../data/questions/cases.json' with { type: 'json' };
import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';
import { sameRound } from './same-round.ts';

const scales = data.scales.map((cases) =>
  cases.map((wordings) => new RegExp(`(?<![\\p{L}-])(?:${wordings})(?![\\p{L}-])`, 'iu')),
);

/** The case of each scale of which a sentence speaks, and its words; null where it speaks of none or of several. */
const casesOf = readOnce(({ claim: { sentence } }) =>
  scales.map((cases) => {
    const found = cases.flatMap((pattern, at) => {
      const words = pattern.exec(sentence.text)?.[0];
      return words === undefined ? [] : [{ at, words }];
    });
    return found.length === 1 ? found[0]! : null;
  }),
);

/**
 * Whether two sentences speak of two cases in which news gives the same side by side: of men and of women, at the opening and at the
 * close, on the first and on the second weekend, between two towns and between two others.
 */
export function ofOneCase(a: Told, b: Told): Verdict {
  const others = casesOf(b);
  for (const [scale, x] of casesOf(a).entries()) {
    const y = others[scale];
    if (x && y && x.at !== y.at)
      return { clears: `“${x.words}” and “${y.words}” are not the same` };
  }
  const [way, other] = [wayOf(a), wayOf(b)];
  if (way && other && way !== other) return { clears: `“${way}” and “${other}” are not the same` };
  const round = sameRound(a, b);
  return 'clears' in round ? round : silent;
}

/** *The motorway was closed between Ebbing and Rosk*: from where to where, in the sentence or where its article opens. */
const wayOf = readOnce(({ claim: { sentence }, scene }) => {
  const [, x, y] =
    [sentence, ...scene.opening.slice(0, 1)]
      .map(({ text }) => WAY.exec(text))
      .find((found) => found !== null) ?? [];
  return x && y ? `between ${[x, y].sort().join(' and ')}` : null;
});

/** No people and no lands, who meet and fight *between* each other. */
const WAY =
  /\b(?:road|motorway|highway|line|railway|track|route|stretch|section|A\d+|M\d+|closed|blocked|shut)\b[^.;]{0,30}? between (\p{Lu}[\p{L}-]+) and (\p{Lu}[\p{L}-]+)/u;
