import data from '../../../../data/questions/qualifiers.json' with { type: 'json' };
import { isPronoun } from '../../language/pronouns.ts';
import { relateWords } from '../relate-words.ts';
import type { Match } from '../match-parties.ts';
import { matchThings } from '../match-things.ts';
import { isOfSort } from '../sorts.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { areKnown, isOpenedWith } from './known-thing.ts';
import { wordSet } from '../../text/word-list.ts';

/** Whether both give a measure of what is one thing by its name. */
export function haveOneOwner(a: Told, b: Told): boolean {
  const [x, y] = [ownerOf(a), ownerOf(b)];
  if (!x || !y) return false;
  const match = matchThings(a, b, x, y);
  return match === 'same' || isKnownAs(x, y, match);
}

/** *the Muthan complex*, *Mosun*: whatever they are, each is known by a name of its own. */
export function haveOtherNames(x: Party, y: Party): boolean {
  const [names, others] = [namesIn(x), namesIn(y)];
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

const namesIn = ({ text }: Party): readonly string[] => text.match(NAME) ?? [];
const NAME = /\p{Lu}[\p{L}\p{N}-]+/gu;

/** Beside a name, *the case* may be a part of it: only *the bridge* with which an article opens is the one that has the name. */
export function isNameOrKnown(told: Told, own: Party, other: Party): boolean {
  return own.named || !other.named || isOpenedWith(told, own);
}

/** *the man* of two articles that both open with one man who was rescued. */
export function areOnePerson(a: Told, x: Party, b: Told, y: Party): boolean {
  return x.head === y.head && areKnown(a, x, b, y);
}

/** What an amount is of: *profit of last year* is of a firm that is named elsewhere. */
export function ownerOf(told: Told): Party | undefined {
  const of = partyOf(told, 'of');
  return of && !of.named && PERIOD.test(of.head) ? undefined : of;
}

const PERIOD = /^(?:day|week|month|quarter|year|season|decade|century)$/;

/** A name and a word for its kind may be one; of two words without a name, only such as mean one thing. */
export function areTwo(x: Party, y: Party, match: ReturnType<typeof matchThings> | null): boolean {
  const areNames = x.named && y.named && x.ids.size > 0 && y.ids.size > 0;
  const areOthers = areNames && ![...x.ids].some((id) => y.ids.has(id));
  // *Rask* of one article is Daniel Rask, and Mikael Rask another.
  if (areOthers && isFullName(x) && isFullName(y)) return true;
  if (match !== 'unknown') return match === 'different';
  if (x.named !== y.named && [x, y].some((party) => isAny(party) || isOfHis(party))) return true;
  if (x.named || y.named || isPronoun(x.head) || isPronoun(y.head)) return false;
  return !isOfSort(x, y) && !isOfSort(y, x) && !areRelated(x, y);
}

/** *the elephant calf* and then *the calf*, *a new footbridge* and *the bridge*: who says less speaks of the one of the story. */
export function isKnownAs(x: Party, y: Party, match: Match): boolean {
  if (x.named || y.named || isPronoun(x.head) || isPronoun(y.head)) return false;
  if ([x, y].some(({ modifiers }) => modifiers.some((word) => contrasting.has(word)))) return false;
  const short = match === 'broader' ? x : match === 'narrower' ? y : null;
  if (short) return /^the\b/i.test(short.text);
  return match === 'unknown' && [x, y].some(({ text }) => /^the\b/i.test(text));
}

function areRelated(x: Party, y: Party): boolean {
  return /^(?:synonym|general|special)$/.test(relateWords(x.head, y.head) ?? '');
}

/** Words that set one thing apart from another of its kind, of which the story tells as well. */
const contrasting = wordSet(data.contrasting);

/** *His dog* is not Lund. */
function isOfHis({ named, text }: Party): boolean {
  return !named && /^(?:his|her|their|its) \p{L}/iu.test(text);
}

/** *a bridge*, *one ticket*: one of many. */
export function isAny({ named, text }: Party): boolean {
  return !named && /^(?:an?|another|one|each|every)\b/i.test(text);
}

/** Whether its article gives a person in full, first name and all. */
function isFullName({ ids }: Party): boolean {
  return [...ids].every((id) => /^PERSON:\S+ /.test(id));
}
