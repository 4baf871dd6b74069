import type { Quantity } from '../../claims/claim.ts';
import { daysBetween } from '../../calendar/day.ts';
import type { Span } from '../../text/span.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { QuestionKind } from '../question.ts';
import { runGates } from '../run-gates.ts';
import type { Told } from '../told.ts';
import { ofOneStake } from './at-stake.ts';
import { givesBoth } from './gives-both.ts';
import { ofOneList } from './one-list.ts';
import { ofOneMaker } from './one-maker.ts';
import { ofOnePayer } from './one-payer.ts';
import { ofOnePoll } from './one-poll.ts';
import { ofOneToll } from './one-toll.ts';
import { ofOneReport } from './one-report.ts';
import { dayOf } from './same-time.ts';
import { overOnePlace } from './several-places.ts';

/** Beyond how many days a number of what is done once is taken for that of something else of the kind. */
const YEAR = 366;

/**
 * Whether two numbers say the same of one thing, by whatever test they were found: articles about one topic have much in common,
 * and still tell of many polls, payers and attacks.
 *
 * @param slots What is compared, in each of the two.
 */
export function ofOneAmount(
  a: Told,
  b: Told,
  kind: QuestionKind | null,
  slots: readonly [Span, Span],
): Verdict {
  if (kind !== 'number' && kind !== 'part-whole') return silent;
  const [p, q] = slots;
  const { cleared } = runGates([
    ...(isQuantity(p) && isQuantity(q)
      ? [ofOneStake, ofOnePoll, ofOnePayer, givesBoth].map((gate) => () => gate(a, b, [p, q]))
      : []),
    () => ofOneList(a, b),
    () => ofOneLength(a, b, [p, q]),
    () => ofOneMaker(a, b),
    () => ofOneToll(a, b),
    () => overOnePlace(a, b),
    () => ofOneReport(a, b),
    () => withinAYear(a, b),
  ]);
  return cleared === null ? silent : { clears: cleared };
}

/** Copies are compared by their words. */
function isQuantity(slot: Span): slot is Quantity {
  return 'unit' in slot;
}

/** *sank in 300 metres of water*, *sank 450 kilometres off Varga*: how deep it was, and how far away. */
function ofOneLength(a: Told, b: Told, [p, q]: readonly [Span, Span]): Verdict {
  const isApart = (is: RegExp, other: RegExp) => isBefore(a, p, is) && isBefore(b, q, other);
  return isApart(AWAY, DEEP) || isApart(DEEP, AWAY)
    ? { clears: 'one of the two tells how far away it was' }
    : silent;
}

/** Whether a length stands before words that say what it is. */
function isBefore({ claim: { sentence } }: Told, slot: Span, words: RegExp): boolean {
  const isLength = isQuantity(slot) && slot.unit === 'm';
  return isLength && words.test(sentence.text.slice(slot.end - sentence.start));
}

const DEEP = /^ (?:of water|deep|down|below|beneath|underwater|under)\b/;
const AWAY =
  /^ (?:(?:north|south|east|west|north-?\p{L}+|south-?\p{L}+) of|off|away|from|offshore|inland|outside)\b/u;

function withinAYear(a: Told, b: Told): Verdict {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (!x || !y || (a.event && b.event)) return silent;
  const days = Math.abs(daysBetween(x, y));
  return days > YEAR ? { clears: `told ${days} days apart` } : silent;
}
