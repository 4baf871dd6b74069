import { isDay } from '../time/interval.ts';
import { gapBetween } from './gates/same-time.ts';
import type { Told } from './told.ts';

/** Where a claim gives its day; the whole claim where its words do not say which. */
export function dateOf({ claim }: Told) {
  return claim.statement.times.find((time) => time.value === claim.eventTime) ?? claim;
}

/** *almost two weeks ago*, *14 months ago*: how many days a time may be off that is counted back in longer stretches than days. */
export function reckonedRoughly(a: Told, b: Told): number {
  return Math.max(0, ...[a, b].map((told) => (isDay(told.event!) ? 0 : offBy(dateText(told)))));
}

function dateText(told: Told): string {
  const { start, end } = dateOf(told);
  const { sentence } = told.claim;
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}

function offBy(text: string): number {
  const stretch = COUNTED_BACK.exec(text)?.[1]?.toLowerCase();
  return stretch === undefined ? 0 : DAYS[stretch]!;
}

const COUNTED_BACK = /\b(week|month|year)s? (?:ago|earlier|before|previously)\b/i;
const DAYS: Readonly<Record<string, number>> = { week: 7, month: 31, year: 366 };

/** *12 October* may be read as of another year than *12 October 2024*, where it gives none. */
export function areOneDayOfYear(a: Told, b: Told): boolean {
  const [x, y] = [a, b].map(({ claim }) => /^\d{4}-(\d\d-\d\d)/.exec(claim.eventTime!)?.[1]);
  const isOpen = [a, b].some(({ claim }) => !/\b(?:19|20)\d\d\b/.test(claim.sentence.text));
  return x !== undefined && x === y && isOpen;
}

/** Whether each claim is dated when its article was published: each may report what happened on its own day. */
export function areOfTheirDays(a: Told, b: Told): boolean {
  return [a, b].every(
    ({ event, published }) =>
      published !== null &&
      event !== null &&
      gapBetween(event, { first: published, last: published }) === 0,
  );
}
