import type { Span } from '../text/span.ts';
import type { Sentence } from './sentence.ts';

/** The only door to a tagger, whatever stands behind it. */
export interface Language {
  /**
   * Reads the given spans (paragraphs) of a text.
   *
   * @returns Its sentences in order; no sentence crosses the end of a span. Offsets refer to `text`.
   */
  read(text: string, spans: readonly Span[]): readonly Sentence[];
}
