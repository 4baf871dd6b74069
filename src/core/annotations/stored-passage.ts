import { normalise } from '../text/normalise.ts';
import type { Selector, Signature } from './annotation.ts';
import { fold, readable, type Passage } from './readable.ts';

/** The annotated words with their surroundings, as the record holds them. */
export interface StoredPassage {
  /** Normalised and in small letters, as are the next two. */
  readonly quote: string;
  /** What stood before the sentence, and after it. */
  readonly before: string;
  readonly after: string;
  readonly sentence: Passage;
  /** The sentence, normalised and in small letters. */
  readonly words: string;
  /** Positions of the quote in the text of the sentence, in code units. */
  readonly start: number;
  readonly end: number;
  /** How often the sentence stood in the article; null where the record does not say. */
  readonly repeats: number | null;
}

/** Puts together again what `selectorFor` and `signatureFor` took apart. */
export function storedPassage(selector: Selector, signature: Signature | null): StoredPassage {
  const { exact, prefix, suffix } = selector;
  const all = prefix + exact + suffix;
  const page = readable(all);
  const start = prefix.length;
  const end = start + exact.length;
  const at = signature ? all.lastIndexOf(signature.sentence, start) : -1;
  const known = signature && at >= 0 && at + signature.sentence.length >= end;
  const found = known
    ? page.passageAt({ start: at, end: at + signature.sentence.length })
    : page.passage({ start, end });
  const sentence = known ? { ...found, attribution: signature.attribution } : found;
  const flat = (text: string) => fold(normalise(text).text);
  return {
    quote: flat(exact),
    before: flat(all.slice(0, sentence.start)).trim(),
    after: flat(all.slice(sentence.end)).trim(),
    sentence,
    words: flat(sentence.text),
    start: start - sentence.start,
    end: end - sentence.start,
    repeats: signature?.repeats ?? null,
  };
}
