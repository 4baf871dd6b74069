import { createTagger } from '../src/core/language/tagger.ts';
import { readLexicon } from '../src/core/language/lexicon.ts';
import { readSections } from '../src/core/language/sections.ts';
import type { Sentence, Token } from '../src/core/language/sentence.ts';
import { splitSentences } from '../src/core/language/split-sentences.ts';
import { tokenize } from '../src/core/language/tokenize.ts';
import { copyWord, createColumns } from '../src/core/language/word-columns.ts';
import { createWordTable } from '../src/core/language/word-table.ts';
import type { Span } from '../src/core/text/span.ts';

/** More words than any sentence of the articles has. */
const mostWords = 1000;

/**
 * The reading of English without its trees, to be measured against a library that makes none: words, tags and lemmas
 * of each sentence, which is all that finding names needs.
 *
 * @param weights As in `models/language.bin`.
 */
export function createTagsOnly(weights: Uint8Array) {
  const sections = readSections(weights);
  const table = createWordTable(readLexicon(sections['lexicon']!), 30_000);
  const tagger = createTagger(sections['tagger']!);
  const columns = createColumns(mostWords);
  const tags = new Int32Array(mostWords);

  function readSentence(text: string, bounds: readonly number[], paragraph: number): Sentence {
    const length = Math.min(mostWords, bounds.length / 2);
    const words: string[] = [];
    for (let i = 0; i < length; i++) words.push(text.slice(bounds[2 * i], bounds[2 * i + 1]));
    const known = words.map((word) => table.lookUp(word));
    known.forEach(({ line }, i) => copyWord(columns, i, table.columns, line));
    tagger.tag(columns, length, tags);
    const tokens = words.map((word, i): Token => {
      const tag = tagger.penn[tags[i]!]!;
      return {
        start: bounds[2 * i]!,
        end: bounds[2 * i + 1]!,
        text: word,
        lemma: table.lemma(known[i]!, tag),
        pos: tagger.universal[tags[i]!]!,
        tag,
        head: -1,
        relation: '',
      };
    });
    const [start, end] = [bounds[0]!, bounds[bounds.length - 1]!];
    return { start, end, tokens, verbs: [], nouns: [], clauses: [], paragraph };
  }

  return (text: string, spans: readonly Span[]): readonly Sentence[] =>
    spans.flatMap((span, paragraph) => {
      const bounds = tokenize(text, span);
      let from = 0;
      return splitSentences(text, bounds).map((to) => {
        const own = bounds.slice(2 * from, 2 * to);
        from = to;
        return readSentence(text, own, paragraph);
      });
    });
}
