import relations from '../../../../data/questions/relations.json' with { type: 'json' };
import { daysBetween, monthStart } from '../../calendar/day.ts';
import { isDay } from '../../time/interval.ts';
import { silent, type Verdict } from '../comparison.ts';
import { partyOf, type Told } from '../told.ts';
import { areReckonedBack } from './reckoned-back.ts';
import { gapBetween, happened } from './same-time.ts';
import { wordSet } from '../../text/word-list.ts';

/** Whether the two may be of two times: what is measured again and again has another value each day, month or match. */
export function measuredAnew(a: Told, b: Told): Verdict {
  // *The stage on Saturday was 178 kilometres long*: each day has its own.
  if (isOf(a, OF_EVERYTHING) && a.event && b.event && gapBetween(a.event, b.event) > 0)
    return { clears: 'told of two days' };
  if (isOf(a, TAKEN_IN) && [a, b].every(isOfNobody) && a.said !== b.said)
    return { clears: 'each may be of the day on which it is told' };
  if ((isOf(a, LEVEL) || isOf(a, SHARES)) && areOnTwoDays(a, b))
    return { clears: 'told of two days' };
  if (areReckonedBack(a, b)) return { clears: 'told of two days' };
  if (isOf(a, PRICE) && [a, b].some(isOfGoods) && areOnTwoDays(a, b))
    return { clears: 'told of two days' };
  if (isOf(a, SCORE) && ![a, b].every(isOfFinal) && areDaysApart(a, b))
    return { clears: 'the two may have played on two days' };
  if (isOf(a, SCORE) && (isAgainstOther(a, b) || isAgainstOther(b, a)))
    return { clears: 'the two may have played on two days' };
  if (isOfEarlierMonth(a) !== isOfEarlierMonth(b) && !(a.event && b.event))
    return { clears: 'one of the two is of an earlier month' };
  return silent;
}

/** Whether a claim gives one of these measures. */
export function isOf({ claim }: Told, measures: RegExp): boolean {
  return measures.test(claim.quantity?.of ?? '');
}

/**
 * *inflation was 58.3 per cent in July*, told in September: those that name no month are of the month just over, which is
 * what offices give.
 */
function isOfEarlierMonth({ claim, event, published }: Told): boolean {
  if (!event || !published || !MONTHLY.test(claim.quantity?.of ?? '')) return false;
  const [year, month] = published.split('-').map(Number) as [number, number];
  return event.last < monthStart(year, month - 1);
}

/** Figures that an office gives each month. */
const MONTHLY = /^(?:inflation|unemployment|growth)$/;

const TAKEN_IN = /^(?:profit|loss|revenue|earnings|income)$/;

/** *Turnover was 471 million euros*: of whom and of which time is not told, so that it may be that of each day. */
function isOfNobody(told: Told): boolean {
  const isOwned = partyOf(told, 'of')?.named === true || told.claim.speaker !== null;
  return told.event === null && !isOwned && told.content.own.size === 0;
}

/** What stands at another height every day. */
const LEVEL = /^(?:fill level|share price|exchange rate|water level|oil price|gold price|wind)$/;

/** By how much the shares of a firm rose or fell: every day has its own. */
export const SHARES = /^(?:fall|rise) in the share price$/;

function areOnTwoDays(a: Told, b: Told): boolean {
  const [x, y] = [happened(a), happened(b)];
  return x && y && isDay(x) && isDay(y) ? gapBetween(x, y) > 0 : a.said !== b.said;
}

export const PRICE = /^price$/;

/** *a litre of petrol*, *wheat*: goods that are sold everywhere, for another price every day. */
function isOfGoods(told: Told): boolean {
  const of = partyOf(told, 'of');
  if (of) return !of.named && goods.has(of.head);
  return told.claim.sentence.text.split(/\P{L}+/u).some((word) => goods.has(word.toLowerCase()));
}

const goods = wordSet(relations.dailyPriced);

/** Two teams play each other again and again. */
const SCORE = /^score$/;

/** Of one cup there is one final. */
function isOfFinal({ claim: { sentence } }: Told): boolean {
  return /\bfinal\b/i.test(sentence.text);
}

function areDaysApart(a: Told, b: Told): boolean {
  const [x, y] = [a, b].map((told) => happened(told)?.first ?? told.said);
  return !!x && !!y && Math.abs(daysBetween(x, y)) > 1;
}

/** *who thrashed Orlia 5-1 in their first match*: the name before a score is of one of whom the other article knows nothing. */
function isAgainstOther({ claim: { quantity, sentence } }: Told, other: Told): boolean {
  const before = quantity ? sentence.text.slice(0, quantity.start - sentence.start) : '';
  const rival = /\b(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
  if (rival === undefined || other.isNamed(rival.toLowerCase())) return false;
  const told = [other.claim.sentence, ...other.scene.opening];
  return !told.some(({ text }) => text.includes(rival));
}

/** Measures that every story gives of many things. */
export const OF_EVERYTHING = /^(?:duration|length|height|depth|width|weight|speed|temperature)$/;
