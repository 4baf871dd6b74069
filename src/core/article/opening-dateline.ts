import { dayInYear } from '../calendar/month-day.ts';
import type { PublicationDate } from './article.ts';
import { findDateline, readAgencyLine, type DatelineFound } from './dateline.ts';
import type { Layout } from './layout.ts';

/**
 * The dateline that an article opens with, or the line of an agency above it; null for neither.
 *
 * @param near A day near that of a dateline without a year.
 */
export function openingDateline(
  text: string,
  { lines, from, to, headline }: Layout,
  near: string | null,
): DatelineFound | null {
  for (let i = from; i < Math.min(to, from + 2); i++) {
    const found = findDateline(text, lines[i]!.start, lines[i]!.end, near);
    if (found) return found;
  }
  for (let i = headline ?? Math.max(0, from - 10); i < from; i++) {
    const found = readAgencyLine(text, lines[i]!.start, lines[i]!.end);
    if (found) return found;
  }
  return null;
}

/** A dateline without a year, with that of other articles; as it is where it has a day of its own. */
export function withYear(found: DatelineFound, year: number): DatelineFound {
  const { date, monthDay } = found.dateline;
  const day = date || !monthDay ? null : dayInYear(monthDay, year);
  return day ? { ...found, dateline: { ...found.dateline, date: day } } : found;
}

/** A day whose year other articles tell: the person is told that the page does not say so itself. */
export function withLearntYear(published: PublicationDate, year: number): PublicationDate {
  if (published.method !== 'dateline') return published;
  const doubt = `The dateline gives no year; other articles of the folder are of ${year}.`;
  return { ...published, doubts: [...published.doubts, doubt] };
}
