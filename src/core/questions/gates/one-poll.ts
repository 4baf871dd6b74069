import { isMonth, isWeekday } from '../../calendar/day-names.ts';
import type { Quantity } from '../../claims/claim.ts';
import { daysBetween } from '../../calendar/day.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';

/** Within how many days of each other two articles speak of one poll. */
const POLL_DAYS = 7;

/** *a poll*, *two surveys*; not *go to the polls*, *the polls closed*. */
const POLL =
  /(?<!\b(?:to|at|from) the )\b(?:opinion )?(?:polls?|polled|surveys?|surveyed)\b(?! (?:open|close|station|worker))/i;

/** What an election has as well, with one result. */
const OF_VOTES = /^(?:turnout|vote share)$/;

/** *leads by 5 points*; *would vote for her*, as planned. */
const OF_POLLS = /^(?:lead|vote|support|favour|favor|prefer|approve)$/;

/** Those who are asked what they are: *74 percent of voters were older*. */
const ASKED = /\b(?:voters|respondents|adults)\b/;

/** The names right before *poll*, and right behind *a poll by*. */
const POLLSTER =
  /((?:\p{Lu}[\p{L}.&/’'-]*[ /-])+)(?:\p{Ll}+ |\d+-\p{Ll}+ ){0,2}(?:polls?|surveys?)\b|\b(?:polls?|surveys?|polling) (?:\p{Ll}+ ){0,4}(?:by|from|for|of) (?:the )?((?:\p{Lu}[\p{L}.&/’'-]*[ /-]?)+)/gu;

/**
 * Whether two shares of those who were asked are of one poll: of one pollster, or said by one, within a few days. Polls differ,
 * by whom they ask and when, and are all right.
 */
export function ofOnePoll(a: Told, b: Told, numbers: readonly [Quantity, Quantity]): Verdict {
  if (!numbers.every(isShare) || ![a, b].some(isOfPoll)) return silent;
  if (a.said !== null && b.said !== null && Math.abs(daysBetween(a.said, b.said)) > POLL_DAYS)
    return { clears: 'the two may be of two polls' };
  if (a.speaker !== null && a.speaker === b.speaker) return silent;
  const [x, y] = [pollstersOf(a), pollstersOf(b)];
  return [...x].some((name) => y.has(name)) ? silent : { clears: 'the two may be of two polls' };
}

function isShare({ unit, of }: Quantity): boolean {
  if (OF_VOTES.test(of)) return false;
  return unit === '%' || unit === 'pp' || (unit === null && of === 'point');
}

function isOfPoll({ claim: { sentence, speaker, predicate, modality } }: Told): boolean {
  return (
    POLL.test(sentence.text) ||
    POLL.test(speaker?.text ?? '') ||
    (OF_POLLS.test(predicate ?? '') && (predicate === 'lead' || modality === 'planned')) ||
    (predicate === 'present' && ASKED.test(sentence.text))
  );
}

/** The names of pollsters in a sentence, in its speaker and in those with which its article opens. */
function pollstersOf({ claim: { sentence, speaker }, scene }: Told): ReadonlySet<string> {
  const texts = [sentence, ...scene.opening].map(({ text }) => text);
  const named = texts.flatMap((text) =>
    [...text.matchAll(POLLSTER)].map(([, before, behind]) => before ?? behind ?? ''),
  );
  const words = [...named, speaker?.text ?? ''].join(' ').match(/\p{Lu}[\p{L}.&’']+/gu) ?? [];
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => !saysNoPollster(word)));
}

const SMALL = /^(?:the|an?|in|but|and|new|most|recent|latest|this|that)$/;

function saysNoPollster(word: string): boolean {
  return SMALL.test(word) || isMonth(word) || isWeekday(word.replace(/['’]s$/, ''));
}
