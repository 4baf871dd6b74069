import type { Span } from '../text/span.ts';
import type { Language } from './language.ts';
import { lemmatize } from './lemmatize.ts';
import { readLexicon } from './lexicon.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { readSections } from './sections.ts';
import type { Sentence, Token } from './sentence.ts';
import { splitSentences } from './split-sentences.ts';
import { createTagger } from './tagger.ts';
import { tokenize } from './tokenize.ts';
import { findVerbGroups } from './verb-groups.ts';
import { createColumns, describeWord } from './word-columns.ts';

/** Longer sentences are cut: no reader writes them, and memory stays bounded. */
const longest = 400;

/**
 * Sets up the reading of English.
 *
 * @param weights As in `models/language.bin`.
 * @throws If the weights are cut short or lack a part.
 */
export function createLanguage(weights: Uint8Array): Language {
  const sections = readSections(weights);
  const tagger = createTagger(sections['tagger']!);
  const lexicon = readLexicon(sections['lexicon']!);
  const columns = createColumns(longest);
  const tags = new Int32Array(longest);

  function readSentence(text: string, bounds: readonly number[], paragraph: number): Sentence {
    const length = bounds.length / 2;
    const words: string[] = [];
    for (let i = 0; i < length; i++) {
      const word = text.slice(bounds[i * 2], bounds[i * 2 + 1]);
      words.push(word);
      describeWord(columns, i, word, lexicon);
    }
    tagger.tag(columns, length, tags);
    const tokens = words.map((word, i): Token => ({
      start: bounds[i * 2]!,
      end: bounds[i * 2 + 1]!,
      text: word,
      lemma: lemmatize(word.toLowerCase(), tagger.penn[tags[i]!]!, lexicon),
      pos: tagger.universal[tags[i]!]!,
      tag: tagger.penn[tags[i]!]!,
    }));
    return {
      start: bounds[0]!,
      end: bounds[bounds.length - 1]!,
      tokens,
      verbs: findVerbGroups(tokens),
      nouns: findNounPhrases(tokens),
      clauses: [],
      paragraph,
    };
  }

  function readParagraph(text: string, span: Span, paragraph: number): Sentence[] {
    const bounds = tokenize(text, span);
    const sentences: Sentence[] = [];
    let from = 0;
    for (const end of splitSentences(text, bounds))
      while (from < end) {
        const to = Math.min(end, from + longest);
        sentences.push(readSentence(text, bounds.slice(from * 2, to * 2), paragraph));
        from = to;
      }
    return sentences;
  }

  return {
    read: (text, spans) => spans.flatMap((span, paragraph) => readParagraph(text, span, paragraph)),
  };
}
