import { hashOn } from '../text/hash.ts';
import { hashText } from './perceptron.ts';

/** Which parts of speech a dictionary gives a word, as bits. */
export const partOfSpeech = { noun: 1, verb: 2, adjective: 4, adverb: 8 } as const;

/** A dictionary of base forms; a word is known by a hash of 28 bits, so one in thousands of unknown ones is not. */
export interface Lexicon {
  /** Bits of `partOfSpeech`; 0 for a word that is not in the dictionary. `word` is in lower case. */
  lookUp(word: string): number;
  /** As `lookUp`, for the hash of a word (see `hashText`). */
  lookUpHash(hash: number): number;
}

/** @param bytes Entries of 32 bits: the upper 28 of the hash of a word, and its parts of speech. */
export function readLexicon(bytes: Uint8Array): Lexicon {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const entries = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2);
  let size = 16;
  while (size < entries.length * 2) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(size);
  for (const entry of entries) {
    let slot = (entry >>> 4) & mask;
    while (table[slot] !== 0) slot = (slot + 1) & mask;
    table[slot] = entry;
  }
  const lookUpHash = (full: number): number => {
    const hash = full & ~15;
    let slot = (hash >>> 4) & mask;
    for (let entry = table[slot]!; entry !== 0; entry = table[slot]!) {
      if ((entry & ~15) === hash) return entry & 15;
      slot = (slot + 1) & mask;
    }
    return 0;
  };
  return { lookUp: (word) => lookUpHash(hashText(word)), lookUpHash };
}

const endings = [
  { ending: 's', parts: partOfSpeech.noun | partOfSpeech.verb, shift: 4 },
  { ending: 'ed', parts: partOfSpeech.verb, shift: 5 },
  { ending: 'ing', parts: partOfSpeech.verb, shift: 6 },
  { ending: 'er', parts: partOfSpeech.adjective, shift: 6 },
  { ending: 'est', parts: partOfSpeech.adjective, shift: 7 },
  { ending: 'ly', parts: partOfSpeech.adjective, shift: 8 },
] as const;

/**
 * What the dictionary says of a word (bits 0 to 3) and of what remains without its ending (bits from 4).
 *
 * @param lower A word in lower case.
 */
export function sensesOf(lexicon: Lexicon, lower: string): number {
  let senses = lexicon.lookUpHash(hashText(lower));
  for (const { ending, parts, shift } of endings) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 2) continue;
    const end = lower.length - ending.length;
    const stem = hashText(lower, 0, end);
    let found = lexicon.lookUpHash(stem) | lexicon.lookUpHash(hashOn(stem, 0x65));
    // The doubled letter of "planned", the y of "denied" and "ministries", the e of "boxes".
    const last = lower.charCodeAt(end - 1);
    if (last === lower.charCodeAt(end - 2))
      found |= lexicon.lookUpHash(hashText(lower, 0, end - 1));
    else if (last === 0x69) found |= withY(lexicon, lower, end - 1);
    else if (ending === 's' && last === 0x65) {
      found |= lexicon.lookUpHash(hashText(lower, 0, end - 1));
      if (lower.charCodeAt(end - 2) === 0x69) found |= withY(lexicon, lower, end - 2);
    }
    senses |= (found & parts) << shift;
  }
  return senses;
}

const withY = (lexicon: Lexicon, lower: string, end: number) =>
  lexicon.lookUpHash(hashOn(hashText(lower, 0, end), 0x79));
