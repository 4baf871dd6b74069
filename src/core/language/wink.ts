import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp';
import type { Span } from '../text/span.ts';
import type { Language } from './language.ts';
import type { Sentence, Token, UniversalTag } from './sentence.ts';

/**
 * Sentences, tokens, lemmas and tags by wink-nlp. It loses no character: each token says how much
 * white space stood before it, so offsets are added up, never searched for.
 */
export function createWinkLanguage(): Language {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { its } = nlp;

  function readParagraph(text: string, span: Span, paragraph: number): Sentence[] {
    const sentences: Sentence[] = [];
    let at = span.start;
    nlp
      .readDoc(text.slice(span.start, span.end))
      .sentences()
      .each((sentence: ItemSentence) => {
        const tokens: Token[] = [];
        sentence.tokens().each((token: ItemToken) => {
          const word = token.out(its.value) as string;
          const found = text.indexOf(word, at);
          if (found < 0 || found > span.end) return;
          at = found + word.length;
          const pos = token.out(its.pos as never) as unknown as UniversalTag;
          if (word.trim() === '') return;
          tokens.push({
            start: found,
            end: at,
            text: word,
            lemma: (
              (token.out(its.lemma as never) as unknown as string | undefined) ?? word
            ).toLowerCase(),
            pos,
            tag: pos,
          });
        });
        const first = tokens[0];
        const last = tokens[tokens.length - 1];
        if (!first || !last) return;
        sentences.push({
          start: first.start,
          end: last.end,
          tokens,
          verbs: [],
          nouns: [],
          clauses: [],
          paragraph,
        });
      });
    return sentences;
  }

  return {
    read: (text, spans) => spans.flatMap((span, paragraph) => readParagraph(text, span, paragraph)),
  };
}
