import type { Line } from '../text/lines.ts';

/** What every report of Crosscheck says near its beginning. */
export const REPORT_WORDS = 'Crosscheck says where accounts differ; it never says who is right.';

/** How far down it may stand: below a title, and what a person wrote above. */
const FIRST_LINES = 20;

/**
 * Whether a page is a report that Crosscheck made itself. It repeats what the articles say, and read as one of
 * them it would agree with, and contradict, its own sources.
 */
export function isOwnReport(lines: readonly Line[]): boolean {
  return lines.slice(0, FIRST_LINES).some(({ text }) => text.includes(REPORT_WORDS));
}
