import { isOfOffice } from '../claims/office-names.ts';
import { aspectOf, isPredicateClass } from '../claims/predicate.ts';
import { isPronoun } from '../language/pronouns.ts';
import { hashText } from '../text/hash.ts';
import { contentWords } from './gates/one-telling.ts';
import { areBothSides, isDeedItself } from './align.ts';
import { isPointed, isPointedAt } from './pointed.ts';
import { dayOf, happened, isNever, windowOf } from './gates/same-time.ts';
import { initialsOf, lettersOf } from './match-parties.ts';
import { kinOf } from './kin.ts';
import { hasOpposite, isEmptyVerb, isErgative } from './opposed.ts';
import { amountsTold } from './comparisons/amount-by-words.ts';
import { causesIn } from './comparisons/cause.ts';
import { isClocked } from './comparisons/clock.ts';
import { countedThings } from './comparisons/count.ts';
import { countKey } from './comparisons/count-scope.ts';
import { SHORTEST_COPY } from './comparisons/edited-copy.ts';
import { identityOf, isRoleOfName } from './comparisons/identity.ts';
import { countedParty } from './counted-party.ts';
import { isNewsOfName } from './comparisons/office.ts';
import { isOfAnybody } from './one-age.ts';
import { mostDaysOf } from './comparisons/one-occasion.ts';
import { isDenial, isNo, NOBODY } from './denial.ts';
import { isOfAll } from './extent.ts';
import { isDeath } from './comparisons/date.ts';
import { sidesOf } from './comparisons/outcome.ts';
import { isPlaced } from './comparisons/place.ts';
import { presenceIn } from './comparisons/presence.ts';
import { isQuoted } from './comparisons/quote-drift.ts';
import { signsForSide } from './comparisons/signatory.ts';
import { placedIn } from './comparisons/whereabouts.ts';
import { isSole } from './comparisons/value.ts';
import { stemOf } from './stem.ts';
import { dayNumberOf } from './tell.ts';
import { agedByName, partyOf, type Party, type Told } from './told.ts';
import { bitsIn, mark } from './glance-marks.ts';
import {
  AGENT,
  AMOUNTS,
  CAUSES,
  CLUSTER,
  COUNTED,
  DAY,
  DENIES,
  FLAGS,
  HAPPENED,
  HAPPENS_ONCE,
  HAS_DAY,
  HAS_EVENT,
  HAS_HAPPENED,
  HAS_OPPOSITE,
  HAS_SIDES,
  HAS_TIME,
  IS_CLASS,
  IS_CLOCKED,
  IS_COUNT,
  IS_EMPTY,
  IS_IDENTITY,
  IS_LONG,
  IS_NEVER,
  IS_NO,
  IS_OFFICE,
  IS_PLACED,
  IS_POINTED,
  IS_QUOTE,
  IS_SOLE,
  LEADS,
  LENGTH,
  MOST_PLACES,
  NEWS_DAY,
  NO_WHOM,
  OCCASION,
  OF_NOBODY,
  OF_PARTY,
  OF_SENTENCE,
  OF_TELLING,
  PATIENT,
  PLACES,
  PREDICATE,
  SENTENCE,
  SPEAKER,
  TELLING,
  THINGS,
  TIME,
  TOLD,
  UNMARKED,
  VOICE,
  WHOM_ALONE,
  WHO_ALONE,
  WHO_AND_WHOM,
  WIDTH,
  WINDOW,
  WORDS,
} from './glance-row.ts';

/** More days than lie between any two. */
const FOREVER = 2 ** 31 - 1;

/** The numbers of one claim. */
export function glanceOf(told: Told): Int32Array {
  const row = new Int32Array(WIDTH);
  const { claim, words, dayNumber, speaker, voice, leads, cluster } = told;
  // How old somebody is belongs to no event and to no place; see `sameTime`.
  const isAgedByName = agedByName(told) !== undefined;
  const event = isAgedByName ? null : told.event;
  const predicate = claim.predicate ?? '';
  const [agent, patient] = [partyOf(told, 'agent'), partyOf(told, 'patient')];
  const quantity = countedParty(told)?.quantity ?? null;
  const day = dayOf(told);
  const time = day === null ? null : dayNumberOf(day);
  const days = happened(told);
  const presence = presenceIn(told);
  const placed = [
    ...placedIn(told).map(({ kind }) => `at ${kind}`),
    ...(presence ? [`in ${presence.kind}`] : []),
  ];
  const flag = (bit: number, isSet: boolean) => (isSet ? bit : 0);
  row[FLAGS] =
    flag(LEADS, leads) |
    flag(IS_LONG, words.length >= SHORTEST_COPY) |
    flag(IS_QUOTE, speaker !== null && isQuoted(told)) |
    flag(HAS_EVENT, event !== null) |
    flag(HAS_DAY, dayNumber !== null) |
    flag(HAPPENS_ONCE, aspectOf(predicate) === 'once') |
    flag(IS_COUNT, quantity !== null) |
    flag(IS_OFFICE, isOfOffice(predicate)) |
    flag(IS_CLASS, isPredicateClass(predicate)) |
    flag(IS_EMPTY, isEmptyVerb(predicate)) |
    flag(IS_SOLE, isSole(predicate)) |
    flag(HAS_OPPOSITE, hasOpposite(predicate)) |
    flag(DENIES, isDenial(told)) |
    flag(OF_NOBODY, NOBODY.test(agent?.text ?? '') || isOfAll(told)) |
    flag(WHO_AND_WHOM, !!agent && !!patient) |
    flag(WHO_ALONE, !!agent?.named && !patient) |
    flag(WHOM_ALONE, !agent && !!patient && isPointedAt(patient)) |
    flag(NO_WHOM, !patient) |
    flag(IS_POINTED, isPointed(told)) |
    flag(IS_IDENTITY, identityOf(told) !== undefined) |
    flag(IS_NO, isNo(told)) |
    flag(IS_NEVER, isNever(told)) |
    flag(
      IS_PLACED,
      placed.length > 0 || [isPlaced, isDeath, isRoleOfName, isNewsOfName].some((is) => is(told)),
    ) |
    flag(HAS_TIME, time !== null) |
    flag(HAS_HAPPENED, days !== null) |
    flag(HAS_SIDES, sidesOf(told) !== null || signsForSide(told)) |
    flag(IS_CLOCKED, isClocked(told)) |
    (told.scene.newsDay * (NEWS_DAY & -NEWS_DAY));
  mark(row.subarray(THINGS, THINGS + 1), [...countedThings(told), ...placed]);
  const causes = causesIn(told).map(({ kind }) => kind.name);
  mark(row.subarray(CAUSES, CAUSES + 1), causes);
  const content = contentWords(told);
  const telling = row.subarray(TELLING, TELLING + OF_TELLING);
  mark(telling, content.map(stemOf));
  row[TOLD] = content.length;
  row[UNMARKED] = content.length - telling.reduce((sum, bits) => sum + bitsIn(bits), 0);
  row[CLUSTER] = hashText(cluster);
  row[SENTENCE] = hashText(claim.sentence.text);
  row[DAY] = dayNumber ?? 0;
  row[TIME] = time ?? 0;
  if (days) row.set([dayNumberOf(days.first), dayNumberOf(days.last)], HAPPENED);
  row[OCCASION] = Math.min(mostDaysOf(told), FOREVER);
  row[WINDOW] = windowOf(predicate);
  row[PREDICATE] = hashText(predicate);
  row[SPEAKER] = hashText(speaker ?? '');
  row[VOICE] = hashText(voice ?? '');
  const who = row.subarray(AGENT, AGENT + OF_PARTY);
  if (agent && areBothSides(told, agent)) who.fill(-1);
  else if (agent) look(who, agent);
  // *the bridge opened* may tell of the bridge what *they opened the bridge* does.
  const undergoes = patient ?? (isErgative(predicate) ? agent : undefined);
  const whom = row.subarray(PATIENT, PATIENT + OF_PARTY);
  if (undergoes && isDeedItself(told, undergoes)) whom.fill(-1);
  else if (undergoes) look(whom, undergoes);
  mark(row.subarray(AMOUNTS, AMOUNTS + 1), amountsTold(told));
  mark(
    row.subarray(WORDS, WORDS + OF_SENTENCE),
    words.map(({ lower }) => lower),
  );
  row[LENGTH] = words.length;
  const places = [...new Set(told.scene.places.flat())];
  if (places.length <= MOST_PLACES && !isAgedByName) row.set(places.map(hashText), PLACES);
  if (quantity) row[COUNTED] = hashText(`${countKey(predicate, quantity.of)}|${quantity.unit}`);
  return row;
}

/** The words of all names of the article of a claim, as hashes. */
export function namesOf({ scene }: Told): Int32Array {
  return Int32Array.from([...scene.article].map(hashText));
}

/**
 * What two parties have in common wherever `matchParties` takes them for the same, or one for some of the other: the
 * head, where neither has a name nor is a government; else some word or id.
 */
function look(columns: Int32Array, { named, head, ids, countries, modifiers }: Party): void {
  const lands = countries.map((code) => `@${code}`);
  if (named)
    mark(columns, [
      ...[head, ...head.split(/[\s.'’-]+/), ...modifiers, ...ids, ...lands],
      ...[initialsOf(head), lettersOf(head)],
    ]);
  else if (isPronoun(head)) mark(columns, lands);
  else mark(columns, [head, ...kinOf(head), ...lands, isOfAnybody(head) ? '@somebody' : '']);
}
