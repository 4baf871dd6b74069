import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

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

/** Whether two shares of votes are of all who voted, and of one count, and two tallies of one vote: not of a poll, nor of the capital alone. */
export function sameVotes({ claim: a }: Told, { claim: b }: Told): Verdict {
  const measure = a.quantity?.of ?? '';
  const [x, y] = [a.sentence.text, b.sentence.text];
  if (/^vote(?: tally)?$/.test(measure) && CHANGE.test(x) !== CHANGE.test(y))
    return { clears: 'one of the two is of another vote' };
  if (!SHARES.test(measure)) return silent;
  if (IN_PART.test(x) !== IN_PART.test(y))
    return { clears: 'one of the two is of a part of the voters' };
  return ROUND.test(x) === ROUND.test(y)
    ? silent
    : { clears: 'one of the two is of another count of votes' };
}
