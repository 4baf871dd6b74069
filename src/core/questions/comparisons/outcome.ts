import { isContest } from '../../claims/deeds/win.ts';
import { silent, type Assumption, type Comparison } from '../comparison.ts';
import { conflictUnless } from '../conflict.ts';
import { sameExtent } from '../gates/same-extent.ts';
import { sameStory } from '../gates/same-story.ts';
import { areOfOneTime, sameTime } from '../gates/same-time.ts';
import { toldAsFact } from '../gates/told-as-fact.ts';
import { matchParties } from '../match-parties.ts';
import { wonAtOnePlace } from '../gates/one-place-won.ts';
import { runGates } from '../run-gates.ts';
import { stemOf } from '../stem.ts';
import { partyOf, type Party, type Told } from '../told.ts';

/** Who won and who lost, as far as a claim tells. */
export interface Sides {
  readonly winner?: Party;
  readonly loser?: Party;
}

/** The sides of a match, a race or an election; null where a claim tells of none: *won a contract*, *lost 2,000 voters*. */
export function sidesOf(told: Told): Sides | null {
  const { predicate } = told.claim;
  if (predicate !== 'win' && predicate !== 'lose') return null;
  // *had beaten them in the league*: another match, before this one.
  if (told.claim.speaker === null && HAD.test(verbOf(told))) return null;
  if (POLLED.test(wordsBefore(told))) return null;
  const [who, object] = [partyOf(told, 'agent'), partyOf(told, 'patient')];
  // *lost 2-1 to Norway*
  const what = object && SCORE.test(object.text) ? null : object;
  if (!who?.named || who.quantity || /\band\b/.test(who.text)) return null;
  if (what && (what.quantity || !isContest(what.head) || /^an?\b/i.test(what.text))) return null;
  const rival = told.parties.find(
    ({ role, named, quantity }) =>
      (predicate === 'win' ? /^(?:over|against)$/ : /^(?:to|against)$/).test(role) &&
      named &&
      !quantity,
  );
  // *in 1984 and 2003, when they led but lost*
  if (!rival && !what && YEAR.test(told.claim.sentence.text)) return null;
  // *lost in the north* may have won the country.
  if (!rival && !what && told.parties.some(({ role, named }) => role === 'in' && named))
    return null;
  return predicate === 'win'
    ? { winner: who, ...(rival && { loser: rival }) }
    : { loser: who, ...(rival && { winner: rival }) };
}

/** Compares two claims by who won and who lost: whoever won the one match cannot have lost it. */
export function compareOutcomes(a: Told, b: Told, assume: Assumption): Comparison | null {
  const [x, y] = [sidesOf(a), sidesOf(b)];
  if (!x || !y) return null;
  const isTurned = areSame(x.winner, y.loser) || areSame(x.loser, y.winner);
  if (!isTurned || areSame(x.winner, y.winner) || areSame(x.loser, y.loser)) return null;
  // *Lund beat Berg*, *Holm beat Lund*: two matches, where each is told with both sides.
  const [p, q] = areSame(x.winner, y.loser) ? [x.loser, y.winner] : [x.winner, y.loser];
  if (p && q && !areSame(p, q)) return null;
  const gates = runGates([
    () => ({ passes: `both speak of “${(x.winner ?? y.winner)!.text}”` }),
    () => toldAsFact(a, b),
    () => {
      const apart = stagesApart(a, b) ?? contestApart(a, b) ?? contestApart(b, a);
      return apart ? { clears: apart } : silent;
    },
    () =>
      assume.oneEvent ||
      areOfOneTime(a, b) ||
      (!a.event && !b.event && a.said !== null && a.said === b.said)
        ? silent
        : { clears: 'another day: it may have happened twice' },
    () => (assume.oneEvent ? silent : wonAtOnePlace(a, b)),
    () => sameExtent(a, b),
    () => sameTime(a, b, assume, 0),
    () => sameStory(a, b, assume),
  ]);
  const slots = [a.claim.statement.verbSpan, b.claim.statement.verbSpan] as const;
  return conflictUnless(gates, {
    kind: 'antonym',
    slots,
    strength: 'strong',
    why: `“${a.claim.statement.verb}” and “${b.claim.statement.verb}” exclude each other`,
    nearest: 'two events instead of one',
  });
}

function areSame(x: Party | undefined, y: Party | undefined): boolean {
  return !!x && !!y && matchParties(x, y) === 'same';
}

/** *the semi-final*, *the final*, *the first leg*: a match of another stage is another one. */
function stagesApart(a: Told, b: Told): string | null {
  const [x, y] = [a, b].map(({ claim }) => STAGE.exec(claim.sentence.text)?.[0].toLowerCase());
  return x && y && x.replace('-', '') !== y.replace('-', '')
    ? `${x} and ${y} are different things`
    : null;
}

/** *lost the league title* beside *beat Tolka*: which contest it was, where the other article does not know of it. */
function contestApart(told: Told, other: Told): string | null {
  const contest = partyOf(told, 'patient');
  if (!contest || contest.named) return null;
  const unknown = contest.modifiers.find((word) => !other.scene.words.has(stemOf(word)));
  return unknown === undefined ? null : `only one of the two speaks of “${unknown}”`;
}

const STAGE =
  /\b(?:semi-?finals?|quarter-?finals?|finals?|(?:opening|group|qualifying|friendly) (?:match|game)|friendly|play-?offs?|primary|run-?off|by-election|(?:first|second) (?:leg|half|set|game|round))\b/i;

const YEAR = /\b(?:19|20)\d\d\b/;

const HAD = /^had\b/i;
const SCORE = /^\d{1,2}[-–]\d{1,2}$/;

/** *polls show him beating her*: no match of one day. */
const POLLED = /\b(?:polls?|surveys?) \p{Ll}+ /iu;

/** What stands before the verb. */
function wordsBefore({ claim: { sentence, statement } }: Told): string {
  return sentence.text.slice(0, statement.verbSpan.start - sentence.start);
}

function verbOf({ claim: { sentence, statement } }: Told): string {
  return sentence.text.slice(statement.verbSpan.start - sentence.start);
}
