import { WEEKDAYS } from '../../calendar/day-names.ts';
import { daysBetween, weekday, type Day } from '../../calendar/day.ts';
import { aspectOf } from '../../claims/predicate.ts';
import { isDay } from '../../time/interval.ts';
import { isNo } from '../denial.ts';
import type { Told } from '../told.ts';
import { sameWords } from './same-story.ts';
import { areOfOneTime } from './same-time.ts';
import { isOfOneEvent } from './of-one-event.ts';
import { haveOneOwner } from './measured-thing.ts';
import { haveOneStart } from './one-start.ts';

/**
 * Whether two numbers that are told on two days may each be right of its own, though no word tells of a change. They must be
 * one where both say of which one day they are, or what one thing by its name costs, how old somebody is or how a match ended;
 * and so must two counts whose statements share a name. What is so for a time has been looked at before.
 *
 * @param days How many lie between the two.
 * @param predicate What is told of what is counted or measured.
 */
export function mayBeOfTwoDays(a: Told, b: Told, days: number, predicate: string): boolean {
  if (days === 0 || a.published === b.published) return false;
  if (areOfOneOwnDay(a, b) || areOfOneVote(a, b, days)) return false;
  // Nobody comes aboard of what has run aground.
  if (predicate === 'aboard' && areOfOneTime(a, b)) return false;
  const aspect = aspectOf(predicate);
  if (predicate === 'amount') return !isOfMatch(a) && !haveOneOwner(a, b);
  if (aspect === 'state' || aspect === 'attitude') return false;
  if (aspect === 'cumulative') {
    const isOne = shareName(a, b) || (days <= SOON && !a.event && !b.event);
    return !isOne && !(days <= LONG && haveOneStart(a, b));
  }
  // *22 percent of the teachers had stayed away*, *85 percent of them*: told anew on the next day.
  if (days <= 1 && !isVote(a) && !isVote(b) && sameWords(a, b)) return false;
  return !(isCount(a) && isCount(b) && days <= LONG && shareName(a, b));
}

/**
 * Whether *nobody was hurt* is told of another day than that some were: the articles are of two days, neither of one day by its own
 * words, and the statements share no name.
 */
export function isNobodyOfTwoDays(a: Told, b: Told): boolean {
  if (aspectOf(a.claim.predicate ?? '') !== 'cumulative') return false;
  const no = isNo(a) ? a : b;
  if (a.published === b.published || !NOBODY.test(no.claim.text)) return false;
  return !areOfOneOwnDay(a, b) && !shareName(a, b);
}

const NOBODY = /\b(?:nobody|no[- ]?one|none|no \p{Ll}+)\b/iu;

/** Within how many days a toll that is lower than before was given for the same, though neither says for what. */
const SOON = 3;

/** Within how many days two articles count the same things to which something was done. */
const LONG = 60;

/** *47 votes to 38*, *49 to 36*: as many have voted in both, so that it is one vote. */
function areOfOneVote(a: Told, b: Told, days: number): boolean {
  const [x, y] = [a, b].map(({ claim: { sentence } }) => {
    const [, ayes, noes] = TALLY.exec(sentence.text) ?? [];
    return ayes === undefined ? null : Number(ayes) + Number(noes);
  });
  return days <= VOTE_DAYS && x !== null && x === y;
}

const TALLY = /\b(\d{1,3})(?: votes)? ?(?:to|[-–]) ?(\d{1,3})\b(?! ?(?:per cent|percent|%))/;

/** Within how many days one vote is told of; later the same house votes on something else. */
const VOTE_DAYS = 2;

const isOfMatch = ({ claim: { quantity } }: Told) => quantity?.of === 'score';

function areOfOneOwnDay(a: Told, b: Told): boolean {
  const [x, y] = [dayOf(a) ?? dayNamedIn(a, b), dayOf(b) ?? dayNamedIn(b, a)];
  return x !== null && y !== null && Math.abs(daysBetween(x, y)) <= 1;
}

/**
 * *Monday's meeting*: the day of the other claim, if the sentence of this one names it, or if it says *in the attack* and names who
 * or what the other one does, or its article opens with that day.
 */
function dayNamedIn(told: Told, other: Told): Day | null {
  const { claim, event, said, scene, content } = told;
  const day = dayOf(other);
  if (event !== null || day === null || said === null) return null;
  if (day > said || daysBetween(day, said) >= 7) return null;
  const name = WEEKDAYS[weekday(day) - 1]!;
  // *two days after a leak in which three workers died*
  if (claim.sentence.text.includes(name) || scene.earlier?.first === day) return day;
  const isOfSame =
    [...content.own].some((one) => other.content.own.has(one)) ||
    scene.opening.slice(0, 1).some(({ text }) => text.includes(name));
  return isOfOneEvent(told) && isOfSame ? day : null;
}

function dayOf({ event }: Told): Day | null {
  return event !== null && isDay(event) ? event.first : null;
}

function shareName(a: Told, b: Told): boolean {
  return [...a.ids].some((id) => b.ids.has(id));
}

const isVote = ({ claim: { sentence } }: Told) => TALLY.test(sentence.text);

const isCount = ({ claim: { quantity } }: Told) => quantity?.unit === null && quantity.of !== '';
