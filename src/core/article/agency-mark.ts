import type { Line } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { agencyOf, agencyPattern } from './agency.ts';

/** Where an article names its agency before the first word, and which it is. */
export interface AgencyMark extends Span {
  readonly agency: string;
}

/** *(Reuters) - *, *(AP) —*, *AFP — *: a dateline that gives no place. */
const MARK = new RegExp(
  `^(?:\\(\\s?(?<inside>${agencyPattern})\\s?\\)\\s?(?:—|–|--|-|:|(?= \\p{Lu}))|(?<bare>${agencyPattern}) ?(?:—|–|--| - ))`,
  'iu',
);

/** The mark of an agency at the start of the first lines of a body; null for none. */
export function agencyMark(lines: readonly Line[]): AgencyMark | null {
  for (const { text, start } of lines) {
    const match = MARK.exec(text);
    const agency = agencyOf(match?.groups?.['inside'] ?? match?.groups?.['bare'] ?? '');
    if (match && agency) return { start, end: start + match[0].trimEnd().length, agency };
  }
  return null;
}
