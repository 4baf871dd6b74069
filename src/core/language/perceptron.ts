import { HASH_START, hashOn } from '../text/hash.ts';

/**
 * Linear classifier over hashed features. A feature is a 32-bit number (see `hashText` and `combine`);
 * each known one has a short row of (class, weight) pairs.
 */
export interface Perceptron {
  readonly classes: readonly string[];
  /**
   * Sums up the weights of the first `count` features for each class.
   *
   * @param scores Is overwritten; as long as `classes`.
   */
  score(features: Int32Array, count: number, scores: Int32Array): void;
}

/** What the file of a perceptron says before its numbers. */
export interface PerceptronHeader {
  readonly classes: readonly string[];
  readonly rows: number;
  readonly entries: number;
}

/** Six bits of an entry hold its class, ten its weight. */
export const maximalClasses = 64;
export const maximalWeight = 511;
/** More features than any place has. */
const mostFeatures = 256;

/**
 * Reads the weights that `encodePerceptron` wrote: length of the header (4 bytes), header (JSON, padded
 * to 4 bytes), keys of the rows (32 bits each), lengths of the rows (8 bits each), padding to 2 bytes,
 * entries (16 bits each: class, weight).
 *
 * @throws If the bytes are cut short.
 */
export function readPerceptron(bytes: Uint8Array): Perceptron {
  const { classes, keys, lengths, packed } = readRows(bytes);
  const { table, mask } = indexRows(keys, lengths);
  const fetched = new Int32Array(mostFeatures);
  const rows = new Int32Array(mostFeatures);

  return {
    classes,
    score(features, count, scores) {
      // As locals, whose address the compiler keeps; in the closure it would look for each of them at every access.
      const slots = table;
      const entries = packed;
      const found = fetched;
      const known = rows;
      // Memory is what takes time here. Without a decision between them, the accesses of a pass wait together.
      for (let i = 0; i < count; i++) found[i] = slots[((features[i]! || 1) & mask) * 2]!;
      let open = 0;
      for (let i = 0; i < count; i++) {
        const slot = slotOf(slots, mask, features[i]! || 1, found[i]!);
        // Every row is written, and the next one over it if there is none: an empty slot is all zeros.
        known[open] = slots[slot + 1]!;
        open += slots[slot] === 0 ? 0 : 1;
      }
      for (let i = 0; i < open; i++) found[i] = entries[known[i]! >>> 6]!;
      scores.fill(0);
      for (let i = 0; i < open; i++) {
        const row = known[i]!;
        const start = row >>> 6;
        const first = found[i]!;
        scores[first >> 10] = (scores[first >> 10]! + ((first << 22) >> 22)) | 0;
        const end = start + (row & 63);
        for (let entry = start + 1; entry <= end; entry++) {
          const pair = entries[entry]!;
          scores[pair >> 10] = (scores[pair >> 10]! + ((pair << 22) >> 22)) | 0;
        }
      }
    },
  };
}

/**
 * As `readPerceptron`, for at most three classes: a row lies beside its key, which makes it twice as fast. A filter that
 * stays in the cache tells beforehand of most features that they are unknown.
 *
 * @throws If there are more classes.
 */
export function readNarrowPerceptron(bytes: Uint8Array): Perceptron {
  const { classes, keys, lengths, packed } = readRows(bytes);
  if (classes.length > 3) throw new RangeError('a narrow perceptron has at most three classes');
  const { table, mask } = indexRows(keys, lengths);
  for (let slot = 0; slot < table.length; slot += 2) {
    if (table[slot] === 0) continue;
    const row = table[slot + 1]!;
    let weights = 0;
    for (let i = 0; i <= (row & 63); i++) {
      const pair = packed[(row >>> 6) + i]!;
      weights |= (pair & 1023) << ((pair >> 10) * 10);
    }
    table[slot + 1] = weights;
  }
  const { filter, filterMask } = createFilter(keys);
  const candidates = new Int32Array(mostFeatures);
  const fetched = new Int32Array(mostFeatures);
  return {
    classes,
    score(features, count, scores) {
      const slots = table;
      const bits = filter;
      const known = candidates;
      const found = fetched;
      let open = 0;
      for (let i = 0; i < count; i++) {
        const key = features[i]! || 1;
        // Every key is written, and the next one over it unless it may be known: no decision that can be guessed wrong.
        known[open] = key;
        open += (bits[(key >>> 10) & filterMask]! >>> (key & 31)) & 1;
      }
      // As above: first all accesses to memory, then the decisions.
      for (let i = 0; i < open; i++) found[i] = slots[(known[i]! & mask) * 2]!;
      let first = 0;
      let second = 0;
      let third = 0;
      for (let i = 0; i < open; i++) {
        // The weights of an empty slot are zeros.
        const weights = slots[slotOf(slots, mask, known[i]!, found[i]!) + 1]!;
        first = (first + ((weights << 22) >> 22)) | 0;
        second = (second + ((weights << 12) >> 22)) | 0;
        third = (third + ((weights << 2) >> 22)) | 0;
      }
      scores[0] = first;
      scores[1] = second;
      scores[2] = third;
    },
  };
}

/**
 * Where a key lies in a table of pairs, or the free place where it would lie.
 *
 * @param found What lies at the first place where it may be.
 */
function slotOf(table: Int32Array, mask: number, key: number, found: number): number {
  let slot = (key & mask) * 2;
  while (found !== key && found !== 0) {
    slot = (slot + 2) & (mask * 2 + 1);
    found = table[slot]!;
  }
  return slot;
}

function readRows(bytes: Uint8Array) {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  const headerLength = view.getUint32(0, true);
  const header = JSON.parse(
    new TextDecoder().decode(aligned.subarray(4, 4 + headerLength)),
  ) as PerceptronHeader;
  const { classes, rows, entries } = header;
  let at = aligned.byteOffset + 4 + headerLength;
  const keys = new Int32Array(aligned.buffer, at, rows);
  at += rows * 4;
  const lengths = new Uint8Array(aligned.buffer, at, rows);
  at += rows + (rows % 2);
  const packed = new Uint16Array(aligned.buffer, at, entries);
  return { classes, keys, lengths, packed };
}

/** Room for so many keys, at least a quarter of it free; a power of two. */
function tableSize(keys: number): number {
  let size = 16;
  while (size * 0.75 < keys) size *= 2;
  return size;
}

/** Open addressing: each slot holds a key and where its row begins (26 bits) and its length less one. */
function indexRows(keys: Int32Array, lengths: Uint8Array) {
  const mask = tableSize(keys.length) - 1;
  const table = new Int32Array((mask + 1) * 2);
  let start = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let slot = (key & mask) * 2;
    while (table[slot] !== 0) slot = (slot + 2) & (mask * 2 + 1);
    table[slot] = key;
    table[slot + 1] = (start << 6) | (lengths[row]! - 1);
    start += lengths[row]!;
  }
  return { table, mask };
}

/** A Bloom filter of one hash, with some eight bits a key: a key whose bit is not set is none of these. */
function createFilter(keys: Int32Array) {
  const filterMask = tableSize(keys.length / 4) / 2 - 1;
  const filter = new Int32Array(filterMask + 1);
  for (const key of keys) filter[(key >>> 10) & filterMask]! |= 1 << (key & 31);
  return { filter, filterMask };
}

/** The class with the highest score; the first of several. */
export function best(scores: Int32Array): number {
  let winner = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[winner]!) winner = i;
  return winner;
}

/** A 32-bit number for a piece of text (FNV-1a over UTF-16 code units). */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = HASH_START;
  for (let i = start; i < end; i++) hash = hashOn(hash, text.charCodeAt(i));
  return hash;
}

/**
 * One feature of two numbers: `combine(3, hashText('said'))` is "word, in the place that template 3 looks
 * at, is *said*". Order counts. The last step is that of MurmurHash3, so that close numbers lie apart.
 */
export function combine(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
