import { findQuotations } from '../text/find-quotations.ts';
import { HASH_START, hashOn, mixBits } from '../text/hash.ts';
import { forEachWord } from './words-in.ts';

/** Words in a shingle. */
const WORDS = 5;

/** How many of a text's smallest shingle hashes are kept; for texts of up to this many it is exact. */
const SIZE = 1024;

/**
 * A text by the smallest hashes of its word 5-grams: a bottom-k sketch (Broder 1997). Two sketches tell
 * how much of one text stands in the other, whatever the order of its paragraphs.
 */
export interface Sketch {
  /** Ascending, without repeats. */
  readonly hashes: Uint32Array;
  /** How many different 5-grams the text has. */
  readonly total: number;
}

/** The sketch of a body, given by its paragraphs; what stands in quotation marks does not count. */
export function sketchOf(paragraphs: readonly string[]): Sketch {
  const hashes = shingleHashes(paragraphs.map(withoutQuotations));
  const distinct = hashes.sort().filter((hash, i) => i === 0 || hash !== hashes[i - 1]);
  return { hashes: distinct.slice(0, SIZE), total: distinct.length };
}

/** Two reporters at one press conference share the words that were spoken there. */
function withoutQuotations(paragraph: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of findQuotations(paragraph, [{ start: 0, end: paragraph.length }])) {
    kept += `${paragraph.slice(from, start)} ¶ `;
    from = end;
  }
  return kept + paragraph.slice(from);
}

/** Hashes of all runs of five words; 0 to 2³²−1. */
function shingleHashes(paragraphs: readonly string[]): Uint32Array {
  const hashes: number[] = [];
  for (const paragraph of paragraphs)
    for (const passage of paragraph.split('¶')) {
      const words = wordHashes(passage.toLowerCase());
      for (let i = 0; i + WORDS <= words.length; i++) {
        let hash = HASH_START;
        for (let k = 0; k < WORDS; k++) hash = hashOn(hash, words[i + k]!) ^ (hash >>> 15);
        hashes.push(mixBits(hash));
      }
    }
  return Uint32Array.from(hashes);
}

/** What `hashText` makes of each run of letters and figures, without taking it out of the text. */
function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  forEachWord(text, (from, to) => {
    let hash = HASH_START;
    for (let i = from; i < to; i++) hash = hashOn(hash, text.charCodeAt(i));
    hashes.push(mixBits(hash));
  });
  return hashes;
}
