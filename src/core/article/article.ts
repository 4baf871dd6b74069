import type { Day } from '../calendar/day.ts';
import type { MonthDay } from '../calendar/month-day.ts';
import type { Quoted, Span } from '../text/span.ts';

/** How a date of publication was found, from the most to the least trusted. */
export type PublicationMethod =
  'user' | 'front-matter' | 'metadata' | 'labelled' | 'dateline' | 'header' | 'file-name';

/** A date that a page gives for itself. */
export interface PublicationDate {
  /** ISO 8601 to the precision of the text: `2024-11-01` or `2024-11-01T14:40`. */
  readonly value: string;
  readonly method: PublicationMethod;
  /** Where it stands; null for a file name or a person's own word. */
  readonly span: Span | null;
  /** The other reading of an ambiguous date such as 01/11/2024. */
  readonly alternative: Day | null;
  /** Evidence against the value, in words. */
  readonly doubts: readonly string[];
}

/** The words in front of a report that say where it was written. */
export interface Dateline extends Quoted {
  readonly place: string;
  /** The day it gives, if any, as `YYYY-MM-DD`. */
  readonly date: Day | null;
  /** The day as it stands there without a year, if it does. */
  readonly monthDay: MonthDay | null;
}

/** What one file is, read as a saved news article. All offsets refer to the page text. */
export interface Article {
  readonly isArticle: boolean;
  /** 0 to 1: how sure `isArticle` is. */
  readonly confidence: number;
  /** The signals behind `isArticle`, in words. */
  readonly why: readonly string[];
  readonly title: Quoted | null;
  readonly authors: readonly Quoted[];
  readonly outlet: string | null;
  /** The wire agency in its short form: AP, AFP, Reuters, TASS, … */
  readonly agency: string | null;
  readonly dateline: Dateline | null;
  readonly published: PublicationDate | null;
  readonly updated: PublicationDate | null;
  /** The article proper, paragraph by paragraph, in order; empty for a file that is no article. */
  readonly body: readonly Span[];
  /** Menus, promotion, captions, other stories: what is neither header nor body. */
  readonly furniture: readonly Span[];
}
