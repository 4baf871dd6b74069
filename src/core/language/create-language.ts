import { createTagger } from './tagger.ts';
import type { Language } from './language.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { readSections } from './sections.ts';
import type { Sentence, Token } from './sentence.ts';
import { findVerbGroups } from './verb-groups.ts';
import { createWinkLanguage } from './wink.ts';
import { createColumns, describeWord } from './word-columns.ts';

/**
 * Sets up the reading of English.
 *
 * @param weights As in `models/language.bin`.
 * @throws If the weights are cut short or lack a part.
 */
export function createLanguage(weights: Uint8Array): Language {
  const sections = readSections(weights);
  const tagger = createTagger(sections['tagger']!);
  const wink = createWinkLanguage();

  function tag(tokens: readonly Token[]): Token[] {
    const columns = createColumns(tokens.length);
    tokens.forEach((token, i) => describeWord(columns, i, token.text));
    const tags = new Int32Array(tokens.length);
    tagger.tag(columns, tokens.length, tags);
    return tokens.map((token, i) => ({
      ...token,
      pos: tagger.universal[tags[i]!]!,
      tag: tagger.penn[tags[i]!]!,
    }));
  }

  return {
    read: (text, spans) =>
      wink.read(text, spans).map((sentence): Sentence => {
        const tokens = tag(sentence.tokens);
        return {
          ...sentence,
          tokens,
          verbs: findVerbGroups(tokens),
          nouns: findNounPhrases(tokens),
        };
      }),
  };
}
