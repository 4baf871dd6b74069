import {
  listBit,
  longestPhrase,
  phraseHash,
  wordsOfName,
  type NameList,
} from '../../src/core/entities/gazetteer.ts';

/** Phrases with the lists that hold them, in the form that `readGazetteer` reads. */
export function encodeGazetteer(phrases: ReadonlyMap<string, ReadonlySet<NameList>>): Uint8Array {
  const masks = new Map<number, number>();
  for (const [phrase, lists] of phrases) {
    const words = wordsOfName(phrase);
    if (words.length === 0 || words.length > longestPhrase) continue;
    const hash = words.reduce<number | null>(phraseHash, null)!;
    let mask = masks.get(hash) ?? 0;
    for (const list of lists) mask |= listBit[list];
    masks.set(hash, mask);
  }
  const sorted = [...masks].sort(([a], [b]) => a - b);
  const bytes = new Uint8Array(4 + sorted.length * 6);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sorted.length, true);
  sorted.forEach(([hash, mask], i) => {
    view.setInt32(4 + i * 4, hash, true);
    view.setUint16(4 + sorted.length * 4 + i * 2, mask, true);
  });
  return bytes;
}
