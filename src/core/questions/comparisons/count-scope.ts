import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { wordSet } from '../../text/word-list.ts';
import { countsPeople } from '../../claims/counted-noun.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { readGovernment } from '../../entities/governments.ts';
import { matchParties, narrowingOf, type Match } from '../match-parties.ts';
import { narrowerPlace } from '../gates/same-place.ts';
import type { Party, Told } from '../told.ts';

const alike = new Map(
  Object.entries(relations.alike).map(([predicate, heads]) => [predicate, wordSet(heads)]),
);

/** Counts that need no noun of their own: *a crew of 24*. */
const unnamed = wordSet(relations.unnamed);

/** One name for heads that count the same things with this predicate: whoever marches is a protester. */
export function headOf(predicate: string, head: string): string {
  const group = alike.get(predicate);
  const isOne = head === '' ? unnamed.has(predicate) : group?.has(head);
  return group && isOne ? [...group][0]! : head;
}

/** The name under which counts are looked up: any people that may be some of the others go together. */
export function countKey(predicate: string, head: string): string {
  const known = headOf(predicate, head);
  return known === '' || countsPeople(known) ? 'person' : known;
}

/** How what the first counts relates to what the second counts. */
export function matchCounted(a: Told, b: Told, x: Party, y: Party): Match {
  const match = matchByWords(a.claim.predicate ?? '', x, y);
  if (match === 'different' && areMen(a, x, b, y)) return 'same';
  const isWhole =
    (match === 'narrower' && isAllThere(a, x, b, y)) ||
    (match === 'broader' && isAllThere(b, y, a, x));
  return isWhole ? 'same' : match;
}

/** *five men* are the sailors that another article counts, where neither counts anybody else. */
function areMen(a: Told, x: Party, b: Told, y: Party): boolean {
  const heads = [x.quantity!.of, y.quantity!.of];
  const other = heads.find((head) => head !== 'man');
  if (!heads.includes('man') || !other || !countsPeople(other) || other === 'person') return false;
  if (ofAnyPeople.has(other)) return false;
  return [a, b].every(
    ({ counted, claim: { sentence } }) =>
      !OTHERS.test(sentence.text) && [...counted].every((one) => heads.includes(one)),
  );
}

const OTHERS = /\b(?:wom[ae]n|girls?|boys?|child(?:ren)?)\b/i;

/** The same by the words of the two alone, whatever their articles tell. */
export function matchByWords(predicate: string, x: Party, y: Party): Match {
  const [p, q] = [x, y].map(({ quantity }) => headOf(predicate, officer(quantity!.of)));
  if (p === q)
    return x.named || y.named ? 'same' : matchParties(withoutPolice(x), withoutPolice(y));
  // *killing five*: five people, where it is people that the other counts.
  if ((p === '' && countsPeople(q!)) || (q === '' && countsPeople(p!)))
    return aspectOf(predicate) === 'cumulative' ? 'same' : 'different';
  if (p === 'person' && countsPeople(q!)) return 'broader';
  if (q === 'person' && countsPeople(p!)) return 'narrower';
  return 'different';
}

/** *policemen* are officers of the police. */
function officer(head: string): string {
  return head === 'police officer' ? 'officer' : head;
}

/** *police officers* are the *officers* of another report. */
function withoutPolice(party: Party): Party {
  if (party.quantity?.of !== 'officer') return party;
  return { ...party, modifiers: party.modifiers.filter((word) => word !== 'police') };
}

/** Who is among people of any kind: women, children. */
const ofAnyPeople = wordSet(relations.ofAnyPeople);
/** Who is never alone where people are counted: passengers have a crew, soldiers are not the only ones who die. */
const partOfPeople = wordSet(relations.partOfPeople);

/**
 * Whether the words by which one claim says more of those it counts leave nobody out: *French soldiers* where the other
 * article speaks of France, *sailors* where nobody else was there for all that the two articles count.
 */
function isAllThere(narrow: Told, x: Party, wide: Told, y: Party): boolean {
  const [head, other] = [x.quantity!.of, y.quantity!.of];
  const more = narrowingOf(x).filter((word) => !narrowingOf(y).includes(word));
  const isNarrowed = more.some((word) => !isOfScene(word, wide));
  const predicate = narrow.claim.predicate ?? '';
  if (isNarrowed || headOf(predicate, head) === headOf(predicate, other)) return !isNarrowed;
  if (ofAnyPeople.has(head) || partOfPeople.has(head)) return false;
  return [narrow, wide].every(({ counted }) =>
    [...counted].every(
      (one) => one === head || one === other || x.modifiers.includes(one) || ofAnyPeople.has(one),
    ),
  );
}

/** Whether an article names the land or the name that a word says of somebody. */
function isOfScene(word: string, { setting, isNamed }: Told): boolean {
  const country = readGovernment(word[0]!.toUpperCase() + word.slice(1))?.country;
  return country === undefined ? isNamed(word) : setting.has(`@${country}`);
}

/** Which of two counts is of a part only, by what is counted or by where; null where neither is. */
export function partOf(a: Told, b: Told, match: Match): Told | null | 'unclear' {
  const place = narrowerPlace(a, b);
  const byHead = match === 'narrower' ? a : match === 'broader' ? b : null;
  if (byHead && place && byHead !== place) return 'unclear';
  return byHead ?? place;
}
