import { normalise, type Normalised } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { saysTheSame } from './differences.ts';
import { findAttribution } from './quotation-frame.ts';
import { readMeaning, type Meaning } from './meaning.ts';
import { sentencesAround, sentencesIn, splitSentences } from './sentences.ts';

/** A sentence of a page with what anchoring asks of it. */
export interface Passage extends Span {
  readonly text: string;
  readonly meaning: readonly Meaning[];
  /** Words outside the passage that say whose it is: around a quotation of several sentences. */
  readonly attribution: string;
}

/** A page text, prepared so that many annotations can be anchored in it. */
export interface Readable {
  readonly text: string;
  readonly normal: Normalised;
  /** The normalised text in lower case, with the same length. */
  readonly folded: string;
  /** The sentence or sentences around a span. */
  passage(span: Span): Passage;
  /** The sentences that lie mostly in a span, or hold most of it; null where there are none. */
  passageIn(span: Span): Passage | null;
  /** How many sentences say the same as a passage, itself among them. */
  copies(passage: Passage): number;
  /** The sentences that share most of their words with a passage, best first; none that shares no word. */
  alike(passage: Passage, most: number): readonly Passage[];
  /** A stretch of the text taken for a sentence, whatever the splitter says. */
  passageAt(span: Span): Passage;
}

/** Prepares a page text for anchoring. Linear; what is costly is done at the first question for it. */
export function readable(text: string): Readable {
  const sentences = splitSentences(text);
  const normal = normalise(text);
  const read = new Map<string, Passage>();

  function passageAt({ start, end }: Span): Passage {
    const key = `${String(start)}-${String(end)}`;
    let passage = read.get(key);
    if (!passage) {
      const words = text.slice(start, end);
      const attribution = findAttribution(text, { start, end }, sentences);
      passage = { start, end, text: words, meaning: readMeaning(words), attribution };
      read.set(key, passage);
    }
    return passage;
  }

  return {
    text,
    normal,
    folded: fold(normal.text),
    passage: (span) => passageAt(sentencesAround(sentences, span)),
    passageIn: (span) => {
      const within = sentencesIn(sentences, span);
      return within && passageAt(within);
    },
    copies: ({ meaning }) =>
      sentences.filter((one) => saysTheSame(meaning, passageAt(one).meaning)).length,
    alike: ({ meaning }, most) => {
      const wanted = new Set(meaning.map(({ key }) => key));
      return sentences
        .map(passageAt)
        .map((passage) => ({ passage, share: shareOf(wanted, passage.meaning) }))
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share)
        .slice(0, most)
        .map(({ passage }) => passage);
    },
    passageAt,
  };
}

/** How much two sentences have in common, whatever the order of their words (Dice), 0 to 1. */
function shareOf(wanted: ReadonlySet<string>, meaning: readonly Meaning[]): number {
  const own = new Set(meaning.map(({ key }) => key));
  const shared = [...own].filter((key) => wanted.has(key)).length;
  return own.size ? (2 * shared) / (own.size + wanted.size) : 0;
}

/** Lower case without a change of length: some capitals have small forms of several characters. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, i) => {
    const small = text[i]!.toLowerCase();
    return small.length === 1 ? small : text[i]!;
  }).join('');
}
