import { daysBetween } from '../../calendar/day.ts';
import { isDay } from '../../time/interval.ts';
import { silent, type Verdict } from '../comparison.ts';
import { partyOf, type Told } from '../told.ts';

const SHARES = /^(?:vote share|turnout|approval)$/;

/** *an opinion poll had given her*, *with 80 per cent of the votes counted*, *in the first round*, *by 4 p.m.* */
const ROUND =
  /\b(?:opinion polls?|exit polls?|a poll|survey|projections?|counted|counting|partial|preliminary|provisional|(?:first|second) round|run-?off|by (?:noon|midday|mid-afternoon|\d))\b/i;

/** *In the capital Unity won*, *among young people*. */
const IN_PART =
  /\b(?:in|from|across) the (?:capital|countryside|provinces?|north|south|east|west|region|district|suburbs?|cities|city|towns?|villages?)\b|\bamong\b/i;

/** *a change to the bill*, *three amendments*: a vote of its own, before that on the whole. */
const CHANGE =
  /\b(?:changes? to|amendments?|article \d+|clauses?|procedural|motion to|in (?:its|the) (?:first|second) reading|committee)\b/i;

/** Beyond how many days a court or a council has voted on something else as well. */
const VOTE_DAYS = 31;

/** Who somebody is in one contest alone. */
const IN_ONE_CONTEST = /^(?:runner|runner-up|winner|loser|rival|opponent|challenger)$/;

/** Whether two shares of votes are of all who voted, and of one count, and two tallies of one vote: not of a poll, nor of the capital alone. */
export function sameVotes(told: Told, other: Told): Verdict {
  const [{ claim: a }, { claim: b }] = [told, other];
  const measure = a.quantity?.of ?? '';
  const [x, y] = [a.sentence.text, b.sentence.text];
  const isVote = /^vote(?: tally)?$/.test(measure) || /^vote(?:-for)?$/.test(a.predicate ?? '');
  if (isVote && CHANGE.test(x) !== CHANGE.test(y))
    return { clears: 'one of the two is of another vote' };
  if (/^vote(?: tally)?$/.test(measure) && areOfTwoTimes(told, other))
    return { clears: 'one of the two is of another vote' };
  // *The 93,000 people who voted for Edwards* are some of those who voted.
  if (a.predicate === 'vote' && !partyOf(told, 'for') !== !partyOf(other, 'for'))
    return { clears: 'one of the two is of a part of the voters' };
  if (/^(?:majority|lead)$/.test(measure) && isPartly(x) !== isPartly(y))
    return { clears: 'one of the two is of another count of votes' };
  if (!SHARES.test(measure)) return silent;
  if (measure === 'vote share' && areInTwoContests(told, other))
    return { clears: 'nothing shows that both speak of the same person' };
  if (IN_PART.test(x) !== IN_PART.test(y))
    return { clears: 'one of the two is of a part of the voters' };
  return ROUND.test(x) === ROUND.test(y)
    ? silent
    : { clears: 'one of the two is of another count of votes' };
}

/** *with 83 per cent of polling stations counted*: not of all who voted. */
const isPartly = (text: string) =>
  /\b(?:with|after) [\d.,]+ ?(?:%|per ?cent) of (?:the )?(?:\p{L}+ ){1,3}(?:counted|reporting|tallied)\b|\bpartial\b/iu.test(
    text,
  );

/** Whether two tallies are told far apart, and not both of one day. */
function areOfTwoTimes(a: Told, b: Told): boolean {
  if (a.event && b.event && isDay(a.event) && isDay(b.event)) return false;
  if (!a.published || !b.published) return false;
  return Math.abs(daysBetween(a.published, b.published)) > VOTE_DAYS;
}

/** *the runner-up* beside a name: of which contest is not told. */
function areInTwoContests(a: Told, b: Told): boolean {
  const [x, y] = [partyOf(a, 'of'), partyOf(b, 'of')];
  if (!x || !y || x.named === y.named) return false;
  return IN_ONE_CONTEST.test((x.named ? y : x).head);
}
