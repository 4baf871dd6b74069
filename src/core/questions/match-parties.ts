import data from '../../../data/questions/parties.json' with { type: 'json' };
import { isWeekday } from '../calendar/day-names.ts';
import { readGovernment } from '../entities/governments.ts';
import { areNamesOfOne } from '../entities/other-names.ts';
import { isPronoun } from '../language/pronouns.ts';
import { isBodyByKind } from './body-by-kind.ts';
import type { Party } from './told.ts';
import { wordSet } from '../text/word-list.ts';

/**
 * How two phrases relate that play the same part in two claims. *narrower*: the first is some of the
 * second; *unknown*: they may be the same (a pronoun, a role beside a name, two words for one thing).
 */
export type Match = 'same' | 'narrower' | 'broader' | 'different' | 'unknown';

/** Words before a head that narrow nothing. */
const narrowingNothing = wordSet(data.narrowingNothing);
/** Words that make a number an addition to another. */
export const ADDING = /^(?:more|other|others|additional|further|another|extra)$/;

/** Compares two phrases by their names, heads and modifiers. */
export function matchParties(a: Party, b: Party): Match {
  const [state, other] = [stateOf(a), stateOf(b)];
  if (state && other) return state === other ? 'same' : 'different';
  if (a.named && b.named) return isOwner(a) === isOwner(b) ? matchNames(a, b) : 'different';
  if (a.named !== b.named) {
    if (isBodyByKind(a, b) || isBodyByKind(b, a)) return 'same';
    if (isOwnedBy(a, b) || isOwnedBy(b, a)) return 'different';
    if (wordsOf(a) === wordsOf(b)) return 'same';
    return isTitleOf(a, b) || isTitleOf(b, a) ? 'same' : 'unknown';
  }
  if (isPronoun(a.head) || isPronoun(b.head)) return 'unknown';
  if (countriesDiffer(a, b)) return 'different';
  if (a.head !== b.head) return 'unknown';
  return matchModifiers(a, b);
}

/** *the Ketu dam* is no name to one who reads and one to another: its words are the same. */
function wordsOf(party: Party): string {
  const { named, head } = party;
  return named ? head.replace(/^the /, '') : [...narrowingOf(party), head].join(' ');
}

/** *Marko Dren's wife Senka* is not Marko Dren. */
function isOwner({ head, text }: Party): boolean {
  const after = text.toLowerCase().split(head)[1] ?? '';
  return /^['’]s? \p{L}/u.test(after);
}

/** *Dorin's deputy* is not Dorin. */
function isOwnedBy(thing: Party, owner: Party): boolean {
  if (thing.named || !owner.named || !/['’]s\b/i.test(thing.text)) return false;
  const words = owner.head.split(' ');
  return new RegExp(`\\b${escapeForRegExp(words[words.length - 1]!)}['’]s\\b`, 'i').test(
    thing.text,
  );
}

/** *the tanker* beside *the tanker Maren Gold*, *the prime minister* beside *Prime Minister Hale*. */
function isTitleOf(title: Party, name: Party): boolean {
  return (
    !title.named &&
    name.named &&
    /^the\b/i.test(title.text) &&
    [title.head, ...title.modifiers].every((word) => name.modifiers.includes(word))
  );
}

function escapeForRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The country that a phrase speaks of as one who acts: the Netherlands, the Dutch government. */
function stateOf(party: Party): string | null {
  if (party.countries.length !== 1) return null;
  if (party.named) return readGovernment(party.head) ? party.countries[0]! : null;
  return /^(?:government|authority|administration|regime)$/.test(party.head)
    ? party.countries[0]!
    : null;
}

function matchNames(a: Party, b: Party): Match {
  if (a.head === b.head) return 'same';
  if (areNumberedApart(a.head, b.head)) return 'different';
  const [x, y] = [wordsOfName(a), wordsOfName(b)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  // *Referee Kessel* beside *Referee Ada Kessel*: a title that one name has taken in stands before the other.
  const titles = new Set(x.size <= y.size ? b.modifiers : a.modifiers);
  const untitled = [...small].filter((word) => !titles.has(word));
  const own = untitled.length > 0 ? untitled : [...small];
  const isPart = own.length > 0 && own.every((word) => large.has(word));
  if (isPart && !isPerson(a) && !isPerson(b) && !runsIn([...small], [...large])) return 'unknown';
  const [idA] = a.ids;
  const [idB] = b.ids;
  if (idA !== undefined && idB !== undefined && (a.ids.has(idB) || b.ids.has(idA))) return 'same';
  if (isPart) return 'same';
  if (areNamesOfOne(a.head, b.head)) return 'same';
  if (isAcronym(a.head, b.head) || isAcronym(b.head, a.head)) return 'same';
  return 'different';
}

/** *Aurelia-2*, *Aurelia-3*. */
function areNumberedApart(a: string, b: string): boolean {
  const [x, y] = [NUMBERED.exec(a), NUMBERED.exec(b)];
  return !!x && !!y && x[1] === y[1] && x[2] !== y[2];
}

const NUMBERED = /^(.*[^\d\s-])[\s-]?(\d+)$/u;

function wordsOfName({ head }: Party): ReadonlySet<string> {
  return new Set(
    head
      .replace(/^the /, '')
      .split(/[\s.'’-]+/)
      .filter((word) => word.length > 1),
  );
}

/** The letters of a name that may be an acronym: *UN* for *U.N.* */
export function lettersOf(name: string): string {
  return name.replace(/[^\p{L}]/gu, '');
}

/** What a name is shortened to: *iaea* for *international atomic energy agency*. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:of|the|and|for|in)$/.test(word))
    .map((word) => word[0])
    .join('');
}

const isPerson = ({ ids }: Party) => [...ids].some((id) => id.startsWith('PERSON:'));

/** *the Lakeside Half Marathon* is not the *Lakeside Marathon*: a word in the middle makes another thing of it. */
function runsIn(own: readonly string[], all: readonly string[]): boolean {
  const first = all.indexOf(own[0]!);
  return own.every((word, i) => all[first + i] === word);
}

function isAcronym(short: string, long: string): boolean {
  const [letters, initials] = [lettersOf(short), initialsOf(long)];
  return letters.length > 1 && letters.length < 7 && letters === initials;
}

function countriesDiffer(a: Party, b: Party): boolean {
  const countries = (party: Party) => [...party.ids].filter((id) => id.startsWith('@'));
  const [x, y] = [countries(a), countries(b)];
  return x.length > 0 && y.length > 0 && !x.some((id) => y.includes(id));
}

/** The words of a phrase that narrow its head. */
export function narrowingOf({ modifiers }: Party): readonly string[] {
  return modifiers.filter((word) => !narrowingNothing.has(word) && !isWeekday(word));
}

function matchModifiers(a: Party, b: Party): Match {
  const [x, y] = [new Set(narrowingOf(a)), new Set(narrowingOf(b))];
  const onlyA = [...x].filter((word) => !y.has(word) && !isToldAround(word, b));
  const onlyB = [...y].filter((word) => !x.has(word) && !isToldAround(word, a));
  if (!onlyA.length && !onlyB.length) return 'same';
  if (!onlyB.length) return 'narrower';
  if (!onlyA.length) return 'broader';
  return 'different';
}

/** *Georgia's parliament* beside *parliament in Georgia*. */
function isToldAround(word: string, other: Party): boolean {
  const country = readGovernment(word[0]!.toUpperCase() + word.slice(1))?.country;
  return country !== undefined && other.around.has(`@${country}`);
}
