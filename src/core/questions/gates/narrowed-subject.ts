import { silent, type Verdict } from '../comparison.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/** Whether neither of two sentences is told of some alone: *milk farmers*, *organic milk farmers*. */
export function ofAllAlike(a: Told, b: Told): Verdict {
  const narrowed = narrowedAlone(a, b) ?? narrowedAlone(b, a);
  return narrowed ? { clears: `“${narrowed}” is said in one of the two only` } : silent;
}

/** *Organic milk farmers* beside *milk farmers*: of all such people or things, those alone that a word narrows of which the other does not know. */
function narrowedAlone(a: Told, b: Told): string | undefined {
  const [x, y] = [a, b].map((told) => partyOf(told, 'agent') ?? partyOf(told, 'patient'));
  if (!x || !y || x.head !== y.head || ![x, y].every(isOfAll)) return undefined;
  return x.modifiers.find((word) => !y.modifiers.includes(word) && !b.hasWord(stemOf(word)));
}

/** *Milk farmers*: all of them, without an article and without a number. */
function isOfAll({ text, quantity, named }: Party): boolean {
  return (
    quantity === null &&
    !named &&
    /^\p{Lu}[\p{L} -]*s$/u.test(text) &&
    !/^(?:The|These|Those|Some|His|Her|Its|Their)\b/.test(text)
  );
}
