import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';

/** What was read of a paragraph, where it stood. */
interface Reading {
  readonly start: number;
  readonly paragraph: number;
  readonly sentences: readonly Sentence[];
}

/** Paragraphs by their words. */
type Memory = Map<string, Reading>;

/**
 * The same language, which reads a paragraph that it has read lately by moving what it found then to where the
 * paragraph stands now: while somebody types, all paragraphs but one are as they were. What a paragraph says hangs
 * on its own words alone, so the result is that of a fresh reading.
 *
 * @param room How much text is remembered: between so many characters and twice as many.
 */
export function rememberParagraphs(language: Language, room: number): Language {
  let recent: Memory = new Map();
  // What was not asked for while `recent` filled up is forgotten with `older`.
  let older: Memory = new Map();
  let used = 0;

  function keep(words: string, reading: Reading): void {
    if (!recent.has(words)) used += words.length;
    if (used > room) {
      older = recent;
      recent = new Map();
      used = words.length;
    }
    recent.set(words, reading);
  }

  return {
    readWords: language.readWords,
    read: (text, spans) =>
      spans.flatMap((span, paragraph) => {
        const words = text.slice(span.start, span.end);
        const known = recent.get(words) ?? older.get(words);
        const sentences = known
          ? movedTo(known, span.start, paragraph)
          : inParagraph(language.read(text, [span]), paragraph);
        keep(words, { start: span.start, paragraph, sentences });
        return sentences;
      }),
  };
}

function movedTo(reading: Reading, start: number, paragraph: number): readonly Sentence[] {
  const by = start - reading.start;
  if (by === 0) return inParagraph(reading.sentences, paragraph);
  return reading.sentences.map((sentence) => ({
    ...sentence,
    start: sentence.start + by,
    end: sentence.end + by,
    tokens: sentence.tokens.map((token) => ({
      ...token,
      start: token.start + by,
      end: token.end + by,
    })),
    paragraph,
  }));
}

function inParagraph(sentences: readonly Sentence[], paragraph: number): readonly Sentence[] {
  if (sentences[0]?.paragraph === paragraph) return sentences;
  return sentences.map((sentence) => ({ ...sentence, paragraph }));
}
