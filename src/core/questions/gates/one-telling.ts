import { isPronoun } from '../../language/pronouns.ts';
import { isOfAny } from '../tied-to.ts';
import { relateWords } from '../relate-words.ts';
import { matchParties } from '../match-parties.ts';
import { isVerbForm } from '../plain-words.ts';
import { stemOf } from '../stem.ts';
import { gapBetween } from './same-time.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/** How many names and rare words two sentences must share to tell one thing whatever their clauses are. */
const SHARED = 4;

/** The same where both name two things and have little else to say. */
const SHARED_BY_NAMES = 3;

/** The same where they name nothing in common, and neither do their articles. */
const SHARED_WITHOUT_NAMES = 5;

/** What share of the shorter sentence those must be. */
const COVERED = 0.4;
const COVERED_BY_NAMES = 0.6;
const COVERED_WITHOUT_NAMES = 0.5;

/** No two sentences that tell one thing share fewer, nor a smaller part of the shorter one. */
export const FEWEST_SHARED = Math.min(SHARED, SHARED_BY_NAMES, SHARED_WITHOUT_NAMES);
export const LEAST_COVERED = Math.min(COVERED, COVERED_BY_NAMES, COVERED_WITHOUT_NAMES);

/**
 * Whether two sentences share so many names and rare words that they tell one thing, as far as words can show it.
 * Where a clause was read wrongly its parties do not match; the words of its sentence still do.
 */
export function areOneTelling(a: Told, b: Told): boolean {
  const shared = contentWords(a).filter((word) => hasContent(b, word)).length;
  if (shared < FEWEST_SHARED) return false;
  const names = [...a.content.own, ...b.content.own].filter(
    (name, at, all) => all.indexOf(name) === at && hasContent(a, name) && hasContent(b, name),
  ).length;
  const covered = shared / Math.min(contentWords(a).length, contentWords(b).length);
  if (names >= 2 && covered >= COVERED_BY_NAMES) return true;
  if (shared < SHARED || covered < COVERED) return false;
  if (names > 0 || shareAny(a.scene.names, b.scene.names)) return true;
  return shared >= SHARED_WITHOUT_NAMES && covered >= COVERED_WITHOUT_NAMES && areOfOneDay(a, b);
}

/** The names of a sentence and its rare words, as one list. A name that opens a sentence is not seen to be one. */
export function contentWords({ content }: Told): readonly string[] {
  return [...content.own, ...content.ownWords];
}

function hasContent({ content: { own, ownWords } }: Told, word: string): boolean {
  return own.has(word) || ownWords.has(word) || ownWords.has(stemOf(word));
}

function areOfOneDay(a: Told, b: Told): boolean {
  if (a.event && b.event) return gapBetween(a.event, b.event) === 0;
  return a.published !== null && a.published === b.published;
}

/**
 * Whether two claims tell one thing by the words of their sentences, where their parties do not show it. Whoever acts
 * and whoever is acted upon may be read wrongly, but neither may be read as two.
 */
export function tellAlike(a: Told, b: Told): boolean {
  return (
    areOneTelling(a, b) &&
    beginAlike(a, b) &&
    setApart(a, b) === null &&
    // Last, as it looks words up.
    ['agent', 'patient'].every((role) => mayPlayOne(a, b, role))
  );
}

/** Whether whoever plays a part in two claims may be one. */
function mayPlayOne(a: Told, b: Told, role: string): boolean {
  const [x, y] = [partyOf(a, role), partyOf(b, role)];
  if (x && y && isOfAny(a, x) !== isOfAny(b, y)) return false;
  return mayBeOne(x, y);
}

/** Whether two parties may be one: a name beside a description may, two things with different words not. */
function mayBeOne(x: Party | undefined, y: Party | undefined): boolean {
  if (!x || !y) return true;
  const match = matchParties(x, y);
  if (match === 'same') return true;
  if (match !== 'unknown') return false;
  if (isPronoun(x.head) || isPronoun(y.head)) return true;
  if (x.named !== y.named) return x.named ? mayBeCalled(x, y) : mayBeCalled(y, x);
  return /^(?:synonym|general|special)$/.test(relateWords(x.head, y.head) ?? '');
}

/** *the Black Sea summit* says what it is: no dinner. */
function mayBeCalled(name: Party, thing: Party): boolean {
  const kind = /\b\p{Ll}+$/u.exec(name.text)?.[0];
  return kind === undefined || kind === thing.head || relateWords(kind, thing.head) !== null;
}

/** How many words before a verb are looked at for who does it. */
const NEAR = 4;

/**
 * Whether what stands before the verb of two claims has a name or a rare word in common: who won against whom, two
 * sentences of the same words may tell in opposite ways.
 */
function beginAlike(a: Told, b: Told): boolean {
  const at = ({ claim: { statement } }: Told) => statement.verbSpan.start;
  const [x, y] = [wordsBefore(a, at(a)), wordsBefore(b, at(b))];
  return x.some((word) => y.includes(word)) && !areApartBefore(a, at(a), b, at(b));
}

/** *the driver of the tram*, *the driver of the lorry*: before two places, each has a word that the other sentence has not. */
export function areApartBefore(a: Told, at: number, b: Told, other: number): boolean {
  return (
    wordsBefore(a, at).some((word) => !hasContent(b, word)) &&
    wordsBefore(b, other).some((word) => !hasContent(a, word))
  );
}

/** The names and rare words right before a place of a sentence. */
function wordsBefore({ claim: { sentence }, content }: Told, at: number): readonly string[] {
  const before = sentence.text.slice(0, at - sentence.start).toLowerCase();
  return (before.match(/\p{L}{3,}/gu) ?? []).slice(-NEAR).flatMap((word) => {
    const stem = stemOf(word);
    return content.own.has(word) ? [word] : content.ownWords.has(stem) ? [stem] : [];
  });
}

/** What sets the things of two like sentences apart; null for nothing. */
export function setApart({ claim: a }: Told, { claim: b }: Told): string | null {
  return setApartBy(a.sentence.text, b.sentence.text);
}

/** The same for two parts of sentences. */
export function setApartBy(x: string, y: string): string | null {
  const [other, another] = [x, y].map((text) => OTHER.exec(text)?.[0].toLowerCase());
  if (other !== another) return `“${(other ?? another)!}” is said in one of the two only`;
  const [choice, third] = [x, y].map(eitherVerb);
  if (choice !== third) return `“${(choice ?? third)!}” is said in one of the two only`;
  const [period, second] = [x, y].map((text) => PERIOD.exec(text)?.[0].toLowerCase());
  if (period !== second) return `“${(period ?? second)!}” is said in one of the two only`;
  const [since, than] = [x, y].map((text) =>
    COMPARED.exec(text)?.[1]
      ?.toLowerCase()
      .match(/[\p{L}\d]{4,}/gu),
  );
  if (since && than && !since.some((word) => than.includes(word)))
    return 'the two compare with different times';
  return null;
}

/** Words by which a sentence says that it speaks of another one of a kind. */
const OTHER =
  /\b(?:another|other|rival|second|third|different|similar|separate|neighbou?ring|former|previous|earlier|colleague|cousin|brother|sister|son|daughter|namesake|twin|own)\b/i;

/** *destroyed or damaged*: what befell so many together. */
function eitherVerb(text: string): string | undefined {
  return [...text.toLowerCase().matchAll(/\b(\p{L}+) or (\p{L}+)\b/gu)].find(
    ([, one, another]) => isVerbForm(one!) && isVerbForm(another!),
  )?.[0];
}

/** The stretch of time for which a number holds. */
const PERIOD =
  /\b(?:(?:this|last|next|past|previous) (?:year|month|quarter|season|decade)|over (?:\p{L}+) years|years? (?:ago|earlier|before)|in (?:19|20)\d\d)\b/iu;

/** *compared with January*, *than a year before*: what rose since the one may have fallen since the other. */
const COMPARED = /\b(?:compared (?:with|to)|than)\s+((?:[\p{L}\d]+\s*){1,6})/iu;

function shareAny(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return [...x].some((word) => y.has(word));
}
