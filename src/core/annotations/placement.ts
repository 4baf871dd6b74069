import type { Span } from '../text/span.ts';

/** One thing that the annotated sentence says differently now. */
export interface Difference {
  readonly kind:
    'number' | 'date' | 'name' | 'negation' | 'modality' | 'stance' | 'wording' | 'attribution';
  /** The words as annotated; empty where there were none. */
  readonly before: string;
  /** The words as they are now; empty where there are none. */
  readonly now: string;
}

/**
 * Where annotated words stand now. Spans refer to the page text. A verdict holds only where the words
 * are anchored or moved; `doubt` says that the placement itself is uncertain, and is shown as such.
 */
export type Placement =
  | ({
      /** `anchored`: where they stood, or shifted with what surrounds them. `moved`: found elsewhere. */
      readonly state: 'anchored' | 'moved';
      readonly doubt: boolean;
    } & Span)
  | ({
      /** Found, and the sentence says something else. */
      readonly state: 'changed';
      readonly doubt: boolean;
      readonly differences: readonly Difference[];
    } & Span)
  | {
      /** Not found. */
      readonly state: 'orphan';
      readonly doubt: false;
      /** The nearest sentences, best first, for the person to choose from. */
      readonly candidates: readonly Span[];
    };

/** Whether a verdict still speaks of what the text says. */
export function verdictHolds(placement: Placement): boolean {
  return placement.state === 'anchored' || placement.state === 'moved';
}
