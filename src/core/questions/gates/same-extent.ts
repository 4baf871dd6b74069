import { silent, type Verdict } from '../comparison.ts';
import { untoldOf } from '../match-things.ts';
import { stemOf } from '../scene.ts';
import { partyOf, type Told } from '../told.ts';

/** *the hunger strike* beside *the strike*: what narrows it must be known to the article that does not say it. */
export function sameExtent(a: Told, b: Told): Verdict {
  const [x, y] = [a, b].map((told) => partyOf(told, 'patient') ?? partyOf(told, 'agent'));
  if (!x || !y || x.named || y.named) return silent;
  const unknownOf = (words: readonly string[], { scene }: Told) =>
    words.find((word) => !scene.words.has(stemOf(word)));
  const untold = unknownOf(untoldOf(x, y, b), b) ?? unknownOf(untoldOf(y, x, a), a);
  return untold === undefined ? silent : { clears: `only one of the two speaks of “${untold}”` };
}
