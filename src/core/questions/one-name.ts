import { namesDay } from '../calendar/day-names.ts';
import { readGovernment } from '../entities/governments.ts';
import { isNearSpelling } from '../entities/near-spelling.ts';
import type { CopyWord, Edit } from './edited-copy.ts';
import type { Told } from './told.ts';

/**
 * Whether two copies of one sentence may mean the same by the names in which they differ: *Kobane* and
 * *Kobani*, *the IS* and *the Islamic State*, *President Hale* and *Nora Hale*, or *Jess* and *Miss Smith*
 * where both articles know both names.
 */
export function mayBeOneName({ a, b }: Edit, one: Told, other: Told): boolean {
  if (!a.length || !b.length || (isCountry(a) && isCountry(b))) return false;
  if (isTitled(a, b) || isTitled(b, a) || areListeners(one, a, other, b)) return true;
  const [x, y] = [namesIn(a), namesIn(b)];
  if (!x.length || !y.length || besides(a) !== besides(b)) return false;
  if (isWithin(x, y) || isWithin(y, x) || mayAbbreviate(x, y) || mayAbbreviate(y, x)) return true;
  if (areLikeAcronyms(a, b)) return true;
  const [ids, others] = [idsAt(one, a), idsAt(other, b)];
  if (ids && others && [...ids].some((id) => others.has(id))) return true;
  if (Math.min(x.length, y.length) > 1) return false;
  const isKnown = (word: string) => one.isNamed(word) && other.isNamed(word);
  return x.every(isKnown) && y.every(isKnown);
}

/** *Mohammed al-Tarhuni* and *Muhammad Tarhouni*, *Oleksandr Hrytsenko* and *Alexander Gritsenko*: one name, written from another script by two hands. */
export function areSpellings(a: string, b: string): boolean {
  const [x, y] = [skeletonOf(a), skeletonOf(b)];
  if (x.length > 4 && x === y) return true;
  return SLAVIC.test(a) && SLAVIC.test(b) && x.length > 6 && eastern(x) === eastern(y);
}

const SLAVIC = /(?:enko|[cs]huk|sk(?:y|i|yi|iy|yy)|[oe]v|yuk|ych|ich)$/i;

/** As Russian and Ukrainian share it: *g* for *h*, *ks* for *x*, and any vowel at the start. */
function eastern(skeleton: string): string {
  return skeleton
    .replaceAll('g', 'h')
    .replaceAll('x', 'ks')
    .replace(/(?<!\p{L})[aeiouy]/gu, 'a');
}

/** The consonants of a name, doubled ones once, without the articles of Arabic. */
function skeletonOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/\b(?:al|el|ad|an|ar|as|ash|az)[- ]/g, '')
    .replace(/(?<=\p{L})[aeiouyw]+|[^\p{L} ]/gu, '')
    .replace(/(\p{L})\1+/gu, '$1');
}

/** The words with a capital, in lower case, without titles and the ending of a possessive. */
function namesIn(words: readonly CopyWord[]): readonly string[] {
  return words
    .filter(({ text }) => /^\p{Lu}/u.test(text) && !TITLE.test(text) && !namesDay(text))
    .map(({ lower }) => lower.replace(/'s?$/, ''));
}

/** All that an edit changes beside names, articles and titles. */
function besides(words: readonly CopyWord[]): string {
  return words
    .filter(({ text }) => namesDay(text) || !/^\p{Lu}|^(?:the|of|an?)$/u.test(text))
    .map(({ lower }) => lower)
    .join(' ');
}

const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|President|Minister|General|Colonel|Rep|Sen|The)$/;

/** *President* in place of *Nora*, before the surname that both copies have. */
function isTitled(a: readonly CopyWord[], b: readonly CopyWord[]): boolean {
  return a.every(({ text }) => TITLE.test(text)) && b.every(({ text }) => /^\p{Lu}/u.test(text));
}

/** *told the Gazette*: one speaker may speak to many. */
function areListeners(
  one: Told,
  a: readonly CopyWord[],
  other: Told,
  b: readonly CopyWord[],
): boolean {
  const isTold = ({ claim }: Told, words: readonly CopyWord[]) =>
    /\b(?:told|tells|telling|with|to)(?: the)? $/.test(
      claim.sentence.text.slice(0, words[0]!.start).replace(/\s+/g, ' '),
    ) && /\b(?:told|tells|telling|interview|spoke|speaking)\b/.test(claim.sentence.text);
  return isTold(one, a) && isTold(other, b);
}

function isCountry(words: readonly CopyWord[]): boolean {
  return readGovernment(words.map(({ text }) => text).join(' ')) !== null;
}

/** Whether each word of one name stands in the other, in some spelling. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.some((other) => isSpelledAlike(word, other)));
}

/** Two romanisations or forms of one name: the last letter may differ, or the ending. */
function isSpelledAlike(x: string, y: string): boolean {
  if (x === y || isNearSpelling(`${x}.`, `${y}.`)) return true;
  let same = 0;
  while (same < x.length && x[same] === y[same]) same++;
  return same >= 4 && 2 * same >= Math.max(x.length, y.length);
}

/** *ISIS* for *Islamic State*: a short word that begins with the first letters of several. */
function mayAbbreviate(short: readonly string[], long: readonly string[]): boolean {
  const letters = short[0]!;
  if (short.length !== 1 || long.length < 2 || letters.length > 6) return false;
  const initials = long.map((word) => word[0]).join('');
  return letters.startsWith(initials) || initials.startsWith(letters);
}

/** *IS* and *ISIL*: two words of which one is all capitals, and the other goes on from it or nearly. */
function areLikeAcronyms(a: readonly CopyWord[], b: readonly CopyWord[]): boolean {
  if (a.length !== 1 || b.length !== 1) return false;
  const [x, y] = [a[0]!.text, b[0]!.text];
  const letters = Math.min(3, x.length, y.length);
  return (
    /^\p{Lu}{2,5}$/u.test(x.length <= y.length ? x : y) &&
    x.slice(0, letters).toLowerCase() === y.slice(0, letters).toLowerCase()
  );
}

/** Everything that the phrase names in which these words stand; undefined where they stand in none. */
function idsAt(
  { claim, parties }: Told,
  words: readonly CopyWord[],
): ReadonlySet<string> | undefined {
  const at = claim.sentence.start + (words[0]?.start ?? 0);
  return parties.find(({ start, end, ids }) => start <= at && at < end && ids.size > 0)?.ids;
}
