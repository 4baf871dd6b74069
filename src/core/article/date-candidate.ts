import type { Day } from '../calendar/day.ts';
import type { Span } from '../text/span.ts';
import type { PublicationMethod } from './article.ts';

/** A day that a page gives for itself, before it is known which of them counts. */
export interface DateCandidate {
  /** ISO date, with the time of day behind it where one is given. */
  readonly value: string;
  /** The other reading of a date in figures: 3/4 is the third of April or the fourth of March. */
  readonly alternative: Day | null;
  /** Where it stands, as offsets in the text of the page; null where it stands outside of it. */
  readonly span: Span | null;
  readonly method: PublicationMethod;
  /** Whether it is the day of a later change. */
  readonly updated: boolean;
  /** How near to the headline, the smaller the nearer; orders candidates of one method. */
  readonly distance: number;
}
