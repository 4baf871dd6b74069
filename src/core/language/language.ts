import type { Span } from '../text/span.ts';
import type { Sentence, Token } from './sentence.ts';

/** The only door to a tagger, whatever stands behind it. */
export interface Language {
  /**
   * Reads the given spans (paragraphs) of a text.
   *
   * @returns Its sentences in order; no sentence crosses the end of a span. Offsets refer to `text`.
   */
  read(text: string, spans: readonly Span[]): readonly Sentence[];
  /**
   * Reads one sentence whose words are known already, as in an annotated corpus.
   *
   * @param bounds Starts and ends in turn; at most 400 words.
   */
  readWords(text: string, bounds: readonly number[]): readonly Token[];
}
