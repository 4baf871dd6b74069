import data from '../../../../data/questions/counting.json' with { type: 'json' };
import { daysBetween } from '../../calendar/day.ts';
import { countsPeople } from '../../claims/counted-noun.ts';
import { aspectOf, isPredicateClass } from '../../claims/predicate.ts';
import type { Assumption, Comparison, Verdict } from '../comparison.ts';
import { sameCount } from '../gates/same-count.ts';
import { sameKindOfFact } from '../gates/same-kind-of-fact.ts';
import { sameParticipants } from '../gates/same-participants.ts';
import { samePlace } from '../gates/same-place.ts';
import { sameSetting } from '../gates/same-setting.ts';
import { sameStory } from '../gates/same-story.ts';
import { gapBetween, happened, sameTime } from '../gates/same-time.ts';
import { relateWords } from '../relate-words.ts';
import { runGates } from '../run-gates.ts';
import { matchParties } from '../match-parties.ts';
import { areNearDeeds } from '../near-deeds.ts';
import { partyOf, type Party, type Told } from '../told.ts';
import { headOf, matchCounted, partOf } from './count-scope.ts';
import { weighNumbers } from './weigh-numbers.ts';
import { wordSet } from '../../text/word-list.ts';

/** Heads that every article counts, of whatever it tells. */
const VAGUE =
  /^(?:|person|time|point|thing|way|case|side|part|item|year|day|percent|cent|million|member|out|run|goal|game|match|hit|yard|shot|degree)$/;

/** Whether every article counts such things, of whatever it tells. */
export function isVagueHead(head: string): boolean {
  return VAGUE.test(head);
}

/** Beyond how many days two counts that are told by two verbs are of two days; see `may-relate.ts`. */
export const COUNT_DAYS = 3;

/** What the numbers of a claim count, as keys; nothing where they say too little to be looked up by themselves. */
export function countedThings(told: Told): readonly string[] {
  return [...new Set(told.parties.flatMap((party) => thingOf(told, party) ?? []))];
}

function thingOf(told: Told, { quantity, end, characters }: Party): string | null {
  if (
    characters.length > 0 ||
    !quantity ||
    (quantity.unit === null && /\d\.\d+$/.test(quantity.text))
  )
    return null;
  if (quantity.unit === null)
    return VAGUE.test(quantity.of) ? null : headOf(told.claim.predicate ?? '', quantity.of);
  // *2.2 tonnes of cocaine*, *half of the harvest*: the thing that is measured stands behind its measure.
  const of = told.parties.find(
    (party) =>
      party.role === 'of' && !party.quantity && party.start >= end && party.start - end <= 8,
  );
  return of && !of.named ? `${quantity.unit} ${of.head}` : null;
}

/**
 * Compares two claims by the number that each gives for one described thing, whatever their verbs: *40 villages
 * were cut off*, *the flood isolated 22 villages*. So much else must be the same that both can only speak of one event.
 */
export function compareCounts(a: Told, b: Told, assume: Assumption): Comparison | null {
  if (assume.oneEvent) return null;
  let cleared: Comparison | null = null;
  for (const x of a.parties)
    for (const y of b.parties) {
      const thing = thingOf(a, x);
      if (thing === null || thing !== thingOf(b, y)) continue;
      const found = compareCount(a, b, x, y, assume);
      if (found?.relation) return found;
      cleared ??= found;
    }
  return cleared;
}

/** Compares what two claims give for one thing. */
function compareCount(a: Told, b: Told, x: Party, y: Party, assume: Assumption): Comparison | null {
  const [v, w] = [x.quantity!, y.quantity!];
  const [p, q] = [a.claim.predicate ?? '', b.claim.predicate ?? ''];
  if (p === q && isPredicateClass(p)) return null;
  if (!mayTellOne(a, b, v.of)) return null;
  const match = v.unit === null ? matchCounted(a, b, x, y) : 'same';
  const slots = [v, w] as const;
  const part = partOf(a, b, match);
  const gates = runGates([
    () => sameCount(a, b, x, y, match),
    () => sameKindOfFact(a, b),
    () => (part ? { clears: 'one of the two counts a part only' } : samePlace(a, b)),
    () => sameSetting(a, b, slots, assume),
    () =>
      sameParticipants(
        a,
        b,
        ['agent', 'patient'].filter((r) => r !== x.role && r !== y.role),
      ),
    () => sameDay(a, b),
    () => sameTime(a, b, assume),
    () => oneSentence(a, b, x, y),
    () => sameStory(a, b, assume),
  ]);
  if (gates.cleared)
    return { ...gates, relation: null, kind: 'number', strength: 'weak', nearest: null, slots };
  const counting = aspectOf(p) === 'cumulative' ? p : q;
  const found = weighNumbers(a, b, slots, counting, gates.passed, assume);
  return found.relation === 'agreement' ? { ...found, relation: null } : found;
}

/** Two verbs of one class or one meaning; or one at least that says little of what became of the things. */
function mayTellOne(a: Told, b: Told, head: string): boolean {
  const [p, q] = [a.claim.predicate ?? '', b.claim.predicate ?? ''];
  if (areNearDeeds(p, q)) return true;
  if (isPredicateClass(p) && isPredicateClass(q)) return false;
  const [v, w] = [a.claim.statement.verb, b.claim.statement.verb];
  if (v !== '' && w !== '' && /^(?:synonym|general|special)$/.test(relateWords(v, w) ?? ''))
    return true;
  if (countsPeople(head) && (isPredicateClass(p) || isPredicateClass(q))) return false;
  const areDated = a.event !== null && b.event !== null;
  if (countsPeople(head) || v === '' || w === '') return areDated;
  return areDated || sayingLittle.has(v) || sayingLittle.has(w);
}

/** Verbs that leave open what is told of the things that they count. */
const sayingLittle = wordSet(data.sayingLittle);

function sameDay(a: Told, b: Told): Verdict {
  if (a.event && b.event)
    return gapBetween(a.event, b.event) === 0 ? { silent: true } : { clears: 'told of two days' };
  const [p, q] = [happened(a), happened(b)];
  if (p && q && gapBetween(p, q) > 1) return { clears: 'told of two days' };
  if (a.said === null || b.said === null || Math.abs(daysBetween(a.said, b.said)) > COUNT_DAYS)
    return { clears: 'too far apart for two counts that are told in other words' };
  return { silent: true };
}

/** How many words beside the counted things two sentences must share to be of one event. */
const SHARED = 3;

/** Whether the two sentences themselves have enough in common: things of one kind are counted in every article. */
function oneSentence(a: Told, b: Told, x: Party, y: Party): Verdict {
  const names = [...a.content.own].filter((name) => b.content.own.has(name)).length;
  const [words, others] = [wordsBeside(a, x), wordsBeside(b, y)];
  const shared = [...words].filter((word) => others.has(word)).length;
  const isDescribed = x.modifiers.length > 0 && y.modifiers.length > 0;
  const isOne =
    haveOneDoer(a, b, x, y) ||
    (names > 0 ? shared >= SHARED || isDescribed : isDescribed && shared > 0 && areOfOneDay(a, b));
  return isOne ? { silent: true } : { clears: 'nothing shows that both count the same things' };
}

/** Whether one name does what both tell of what they count, or one thing has it. */
function haveOneDoer(a: Told, b: Told, x: Party, y: Party): boolean {
  const [p, q] = [partyOf(a, 'agent'), partyOf(b, 'agent')];
  if (!p || !q || p === x || q === y) return false;
  const match = matchParties(p, q);
  if (match === 'different' || match === 'unknown') return false;
  if (match === 'same' && p.named && q.named) return true;
  // *the hospital has 220 beds*, *the kite festival drew 30,000 visitors*: such a thing is the one that the story is about.
  const areThe = [p, q].every(({ text }) => /^the\b/i.test(text));
  return areThe && tellAlike(a, b, x, y) && !(namesAlone(a, b) && namesAlone(b, a));
}

/** Whether what a claim tells of, with what its article opens with, has a name that the other article does not know, speakers apart. */
function namesAlone({ scene, claim }: Told, { isNamed }: Told): boolean {
  const speaker = claim.speaker?.text.toLowerCase() ?? '';
  return [...scene.names].some((name) => !isNamed(name) && !speaker.includes(name));
}

/** Whether two sentences tell of what they count by one verb; *are short of*, with the words that follow *are*. */
function tellAlike(a: Told, b: Told, x: Party, y: Party): boolean {
  const { verb } = a.claim.statement;
  if (verb !== b.claim.statement.verb) return false;
  return verb !== 'be' || (wordBefore(a, x) !== null && wordBefore(a, x) === wordBefore(b, y));
}

/** *short of*, before a number. */
function wordBefore({ claim: { sentence } }: Told, { start }: Party): string | null {
  const before = sentence.text.slice(0, start - sentence.start);
  return /\b(?:is|are|was|were) (\p{Ll}+ (?:of|by|for)) $/u.exec(before)?.[1] ?? null;
}

function areOfOneDay(a: Told, b: Told): boolean {
  return a.event !== null && b.event !== null && gapBetween(a.event, b.event) === 0;
}

/** The stems of the words of a sentence, names too, without those that its number counts. */
function wordsBeside(
  { claim: { sentence } }: Told,
  { start, end, quantity }: Party,
): ReadonlySet<string> {
  const from = Math.min(start, quantity!.start) - sentence.start;
  const to = Math.max(end, quantity!.end) - sentence.start;
  const text = `${sentence.text.slice(0, from)} ${sentence.text.slice(to)}`.toLowerCase();
  return new Set(
    (text.match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !common.has(word))
      .map((word) => word.replace(/(?:ies|es|s|ed|ing)$/, '')),
  );
}

const common = wordSet(data.common);
