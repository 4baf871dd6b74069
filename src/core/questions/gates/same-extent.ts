import { tieOf } from '../tied-to.ts';
import { silent, type Verdict } from '../comparison.ts';
import { untoldOf } from '../match-things.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Told } from '../told.ts';

/** *the hunger strike* beside *the strike*: what narrows it must be known to the article that does not say it. */
export function sameExtent(a: Told, b: Told): Verdict {
  const [x, y] = [a, b].map((told) => partyOf(told, 'patient') ?? partyOf(told, 'agent'));
  if (!x || !y || x.named || y.named) return silent;
  const [whose, others] = [x, y].map(({ text }) => OWNER.exec(text)?.[0].toLowerCase());
  if (whose && others && whose !== others) return { clears: 'the two do not speak of the same' };
  // Of an agreement that is not known yet, what it is on makes it one of several.
  const isNew = a.claim.predicate === 'settle';
  const [tied, other] = isNew ? [tieOf(a, x), tieOf(b, y)] : [[], []];
  const unknownOf = (words: readonly string[], told: Told) =>
    words.find((word) => !told.scene.words.has(stemOf(word)));
  const untold =
    unknownOf(untoldOf(x, y, b), b) ??
    unknownOf(untoldOf(y, x, a), a) ??
    strangerIn(a, b) ??
    strangerIn(b, a) ??
    (tied.length && other.length ? undefined : (unknownIn(tied, b) ?? unknownIn(other, a)));
  return untold === undefined ? silent : { clears: `only one of the two speaks of “${untold}”` };
}

/** *an agreement on prisoners* beside *no agreement*: of what the one speaks that the other does not know of. */
function unknownIn(tied: readonly string[], told: Told): string | undefined {
  if (tied.length === 0) return undefined;
  const { scene } = told;
  const known = [...scene.words.values(), ...scene.names];
  return tied.find((word) => !WHEN.test(word) && !known.some((one) => one.startsWith(word)));
}

/** *a deal with Norway*: with whom, where the other article does not know them. */
function strangerIn({ parties }: Told, { isNamed, hasWord }: Told): string | undefined {
  const isKnown = (word: string) => isNamed(word) || hasWord(stemOf(word));
  return parties.find(
    ({ role, named, head }) =>
      /^(?:with|between)$/.test(role) && named && !head.split(/[\s-]/).some(isKnown),
  )?.text;
}

/** The first letters of words for the time of a day. */
const WHEN = /^(?:monda|tuesd|wedne|thurs|frida|satur|sunda|eveni|morni|night|after|late$|early)/;

/** Whose it is: his appeal is not hers. */
const OWNER = /^(?:his|her)\b/i;
