import type { Day } from '../calendar/day.ts';
import type { Span } from '../text/span.ts';

/** What a person has said about one file; it overrules what the page says. */
export interface Corrections {
  /** *Treat as Article* or *Not an Article*; null where nobody said. */
  readonly isArticle: boolean | null;
  /** The day of publication that a person chose. */
  readonly published: Day | null;
  /** Passages, in page text offsets, that a person called part of the article, or not. */
  readonly passages: readonly (Span & { readonly isBody: boolean })[];
  /** TIMEX3 values that a person chose for expressions of time, in page text offsets. */
  readonly times: readonly (Span & { readonly value: string })[];
}

/** Nobody has said anything. */
export const noCorrections: Corrections = {
  isArticle: null,
  published: null,
  passages: [],
  times: [],
};
