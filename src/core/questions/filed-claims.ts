import type { Comparison } from './comparison.ts';

/** Numbers of 32 bits. */
type Numbers = Int32Array | readonly number[];

/** What the index files of the claims of one article; of each claim at its place in every list. */
export interface FiledClaims {
  readonly ids: readonly string[];
  /** Where the sentence of each begins. */
  readonly sentences: readonly number[];
  /** See `keysOf`: hashes, without repeats. */
  readonly keys: readonly Numbers[];
  /** See `glanceOf`. */
  readonly glances: readonly Int32Array[];
  /** Of the article; see `namesOf`. */
  readonly names: Int32Array;
}

/** Pairs of claims whose first is of one article, by numbers that `pairNumber` gives. */
export interface FiledPairs {
  /** All that were compared, ascending. */
  readonly compared: Float64Array;
  /** What came of those with a relation. */
  readonly related: ReadonlyMap<number, Comparison>;
}

/** How many bytes a number of `compared` takes, and to which everything before it is filled up. */
const WIDE = 8;

/** JSON with its length before it, then the pairs as they are, then the names, and keys and glances of all claims. */
export function packFiled(claims: FiledClaims, pairs: FiledPairs): Uint8Array {
  const { ids, sentences, keys, glances, names } = claims;
  const lengths = [names, ...keys].map(({ length }) => length);
  const head = { ids, sentences, lengths, related: [...pairs.related] };
  const json = new TextEncoder().encode(JSON.stringify(head));
  const rows = [names, ...keys, ...glances];
  const total = rows.reduce((sum, { length }) => sum + length, 0);
  const start = Math.ceil((8 + json.length) / WIDE) * WIDE;
  const bytes = new Uint8Array(start + WIDE * pairs.compared.length + 4 * total);
  new Uint32Array(bytes.buffer, 0, 2).set([json.length, pairs.compared.length]);
  bytes.set(json, 8);
  new Float64Array(bytes.buffer, start, pairs.compared.length).set(pairs.compared);
  const numbers = new Int32Array(bytes.buffer, start + WIDE * pairs.compared.length);
  let at = 0;
  for (const row of rows) {
    numbers.set(row, at);
    at += row.length;
  }
  return bytes;
}

/** @throws If the bytes are not those that `packFiled` made, on a machine of the same kind. */
export function unpackFiled(packed: Uint8Array): { claims: FiledClaims; pairs: FiledPairs } {
  const { buffer } = Uint8Array.from(packed);
  const [length, count] = new Uint32Array(buffer, 0, 2);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, length))) as {
    ids: string[];
    sentences: number[];
    lengths: number[];
    related: [number, Comparison][];
  };
  const start = Math.ceil((8 + length!) / WIDE) * WIDE;
  const compared = new Float64Array(buffer, start, count);
  const numbers = new Int32Array(buffer, start + WIDE * count!);
  let at = 0;
  const next = (size: number) => numbers.subarray(at, (at += size));
  const { ids, sentences, lengths, related } = head;
  const [names, ...keys] = lengths.map(next);
  const width = (numbers.length - at) / Math.max(1, ids.length);
  const glances = ids.map(() => next(width));
  return {
    // A copy, as it is kept, and the rest is not.
    claims: { ids, sentences, keys, glances, names: names!.slice() },
    pairs: { compared, related: new Map(related) },
  };
}
