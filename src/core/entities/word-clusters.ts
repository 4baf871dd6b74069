/** Classes of words that stand in like company, at two grains; 0 for a word that is not known. */
export interface WordClusters {
  /** Of the word whose small letters have this hash. */
  coarse(word: number): number;
  fine(word: number): number;
}

/**
 * Reads what scripts/data/word-clusters.ts wrote: the number of words (4 bytes), their hashes (4 bytes
 * each), their fine classes (2 bytes each) and their coarse classes (1 byte each), counted from 1.
 */
export function readWordClusters(bytes: Uint8Array): WordClusters {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const at = aligned.byteOffset;
  const count = new DataView(aligned.buffer, at).getUint32(0, true);
  const hashes = new Int32Array(aligned.buffer, at + 4, count);
  const fine = new Uint16Array(aligned.buffer, at + 4 + count * 4, count);
  const coarse = new Uint8Array(aligned.buffer, at + 4 + count * 6, count);
  let size = 16;
  while (size < count * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let i = 0; i < count; i++) {
    let slot = hashes[i]! & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
  }
  const indexOf = (word: number): number => {
    let slot = word & (size - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (size - 1))
      if (hashes[slots[slot]! - 1] === word) return slots[slot]! - 1;
    return -1;
  };
  return {
    coarse: (word) => coarse[indexOf(word)] ?? 0,
    fine: (word) => fine[indexOf(word)] ?? 0,
  };
}
