import { isOfOffice } from '../claims/office-names.ts';
import { aspectOf } from '../claims/predicate.ts';
import { copyWords } from './edited-copy.ts';
import { happened } from './gates/same-time.ts';
import { isEmptyVerb, oppositesOf } from './opposed.ts';
import { causesIn } from './comparisons/cause.ts';
import { countedThings } from './comparisons/count.ts';
import { countKey } from './comparisons/count-scope.ts';
import { presenceIn } from './comparisons/presence.ts';
import { placedIn } from './comparisons/whereabouts.ts';
import { officePlaces } from './comparisons/office.ts';
import { countedParty } from './counted-party.ts';
import { amountsTold } from './comparisons/amount-by-words.ts';
import { identityOf } from './comparisons/identity.ts';
import { SHORTEST_QUOTE } from './comparisons/quote-drift.ts';
import { agesOfSomebody } from './one-age.ts';
import { partyOf, type Told } from './told.ts';

/** The names under which a claim is filed: the ones it says, and those that its article opens with. */
function anchorsOf(told: Told): readonly string[] {
  const named = told.parties.filter((party) => party.named).map((party) => lastWord(party.head));
  const own = new Set([...told.ids, ...named, ...told.scene.names]);
  return own.size ? [...own] : told.parties.slice(0, 1).map((party) => lastWord(party.head));
}

function lastWord(head: string): string {
  return head.slice(head.lastIndexOf(' ') + 1);
}

/** What a claim may be compared by: what it tells of whom. Only claims with a key in common are compared. */
export function keysOf(told: Told): readonly string[] {
  if (isOfOffice(told.claim.predicate)) return [...copyKeys(told), ...officeKeys(told)];
  const topics: string[] = [];
  const { predicate } = told.claim;
  const counted = countedParty(told)?.quantity;
  if (counted && predicate)
    topics.push(`number|${predicate}|${countKey(predicate, counted.of)}|${counted.unit ?? ''}`);
  for (const thing of countedThings(told)) topics.push(`count|${thing}`);
  const presence = presenceIn(told);
  if (presence) topics.push(`in|${presence.kind}`);
  for (const { kind } of placedIn(told)) topics.push(`at|${kind}`);
  const anchors = anchorsOf(told);
  const doings: string[] = [];
  if (predicate && !isEmptyVerb(predicate))
    for (const one of [predicate, ...oppositesOf(predicate)])
      doings.push(`told|${[predicate, one].sort().join('|')}`);
  else if (predicate) doings.push(`told|${predicate} ${partyOf(told, 'patient')?.head ?? ''}`);
  const identity = identityOf(told);
  if (identity) doings.push(`is|${identity.role.head}`);
  for (const { kind } of causesIn(told)) doings.push(`cause|${kind.name}`);
  const things = told.parties
    .filter(({ role, quantity }) => (role === 'agent' || role === 'patient') && !quantity)
    .map(({ head }) => lastWord(head));
  return [
    ...copyKeys(told),
    ...quoteKeys(told),
    ...amountKeys(told),
    ...topics.flatMap((topic) =>
      [...anchors, ...circumstancesOf(told)].map((anchor) => `${topic}|${anchor}`),
    ),
    ...doings.flatMap((topic) =>
      [...new Set([...anchors, ...things, ...daysOfDeed(told), ...agesOfSomebody(told)])].map(
        (anchor) => `${topic}|${anchor}`,
      ),
    ),
  ];
}

/**
 * What ties a number to its event where its article names nothing: the day, its own or the one with which its article
 * opens, and the office that gives it.
 */
function circumstancesOf(told: Told): readonly string[] {
  const { said } = told;
  const event = happened(told);
  const days = event ? [event.first, event.last] : [];
  return [
    ...new Set([...days, ...sourcesOf(told).map((source) => `${source} ${said?.slice(0, 7)}`)]),
  ];
}

/** The day of what happens once, which ties it where its article names nothing but places. */
function daysOfDeed(told: Told): readonly string[] {
  if (aspectOf(told.claim.predicate ?? '') !== 'once') return [];
  const event = happened(told);
  return event && event.first === event.last ? [event.first] : [];
}

/** The amounts of a sentence beside each name there, and the circumstances; where it names nothing, beside those of its article. */
function amountKeys(told: Told): readonly string[] {
  const { own, names } = told.scene;
  const anchors = [...(own.size ? own : names), ...circumstancesOf(told)];
  return amountsTold(told).flatMap((thing) => anchors.map((name) => `amount|${thing}|${name}`));
}

/** An office by its place alone: a president stands in every second article. */
function officeKeys(told: Told): readonly string[] {
  const office = partyOf(told, 'patient')?.head ?? '';
  return officePlaces(told).map((place) => `${told.claim.predicate!}|${office}|${place}`);
}

/** What one speaker is quoted with begins or ends alike in both articles. */
function quoteKeys(told: Told): readonly string[] {
  const sources = sourcesOf(told);
  if (sources.length === 0) return [];
  const words = copyWords(told.claim.text).map((word) => word.lower);
  if (words.length < SHORTEST_QUOTE) return [];
  return sources.flatMap((source) => [
    `says|${source}|${words.slice(0, 3).join(' ')}`,
    `says|${source}|${words.slice(-3).join(' ')}`,
  ]);
}

/** For whom it is said, and who speaks for him; nobody for the article. */
function sourcesOf({ speaker, voice, office }: Told): readonly string[] {
  if (speaker === null || voice === null) return [];
  return office === null ? [voice] : [voice, speaker];
}

/** A copy with one edit keeps its first words or its last ones. */
function copyKeys({ leads, words: all }: Told): readonly string[] {
  if (!leads) return [];
  const words = all.map((word) => word.lower);
  if (words.length < 9) return [];
  return [`first|${words.slice(0, 4).join(' ')}`, `last|${words.slice(-4).join(' ')}`];
}
