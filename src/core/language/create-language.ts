import type { Span } from '../text/span.ts';
import { findClauses } from './clauses.ts';
import { findFarSubjects } from './far-subjects.ts';
import { tokensOfHeading } from './entry-heading.ts';
import type { Language } from './language.ts';
import { mendClauses } from './mend-clauses.ts';
import { findNounPhrases } from './noun-phrases.ts';
import type { Sentence } from './sentence.ts';
import { splitSentences } from './split-sentences.ts';
import { createSyntax, longestSentence } from './syntax.ts';
import { tokenize } from './tokenize.ts';
import { findVerbGroups } from './verb-groups.ts';

/**
 * Sets up the reading of English.
 *
 * @param weights As in `models/language.bin`.
 * @throws If the weights are cut short or lack a part.
 */
export function createLanguage(weights: Uint8Array): Language {
  const syntax = createSyntax(weights);

  function readSentence(text: string, bounds: readonly number[], paragraph: number): Sentence {
    const tokens = syntax.read(text, bounds);
    const verbs = findVerbGroups(tokens);
    const nouns = findNounPhrases(tokens);
    const mended = mendClauses(tokens, verbs, nouns, findClauses(tokens, verbs, nouns));
    const clauses = findFarSubjects(tokens, verbs, nouns, mended);
    const start = bounds[0]!;
    const end = bounds[bounds.length - 1]!;
    return { start, end, tokens, verbs, nouns, clauses, paragraph };
  }

  function readParagraph(text: string, span: Span, paragraph: number): Sentence[] {
    const bounds = tokenize(text, span);
    const sentences: Sentence[] = [];
    let from = 0;
    const heading = tokensOfHeading(text, bounds);
    const ends = splitSentences(text, bounds).filter((end) => end > heading);
    for (const end of heading ? [heading, ...ends] : ends)
      while (from < end) {
        const to = Math.min(end, from + longestSentence);
        sentences.push(readSentence(text, bounds.slice(from * 2, to * 2), paragraph));
        from = to;
      }
    return sentences;
  }

  return {
    readWords: (text, bounds) => syntax.read(text, bounds),
    read: (text, spans) => spans.flatMap((span, paragraph) => readParagraph(text, span, paragraph)),
  };
}
