import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Analysis } from '../core/analysis.ts';

/** The hashes as they are, 4 bytes each, behind how many there are of each kind; then the rest as deflated JSON. */
export function packAnalysis({ sketch, print, ...rest }: Analysis): Uint8Array {
  const hashes = [sketch.hashes, print.loose, print.furniture, print.story];
  const head = Uint32Array.of(sketch.total, ...hashes.map(({ length }) => length));
  const json = deflateRawSync(JSON.stringify(rest), { level: 1 });
  return Buffer.concat([...[head, ...hashes].map(bytesOf), json]);
}

/** @throws If the bytes are not those of an analysis. */
export function unpackAnalysis(packed: Uint8Array): Analysis {
  const bytes = Uint8Array.from(packed);
  const [total, ...lengths] = new Uint32Array(bytes.buffer, 0, 5);
  let at = 20;
  const [hashes, loose, furniture, story] = lengths.map((length) => {
    const part = new Uint32Array(bytes.buffer, at, length).slice();
    at += 4 * length;
    return part;
  });
  const json = inflateRawSync(bytes.subarray(at)).toString();
  return {
    ...(JSON.parse(json) as Omit<Analysis, 'sketch' | 'print'>),
    sketch: { hashes: hashes!, total: total! },
    print: { loose: loose!, furniture: furniture!, story: story! },
  };
}

/** Packs and unpacks; what it has unpacked, it need not pack again. */
export interface Packing {
  pack(analysis: Analysis): Uint8Array;
  /** @throws If the bytes are not those of an analysis. */
  unpack(packed: Uint8Array): Analysis;
}

export function createPacking(): Packing {
  const known = new WeakMap<Analysis, Uint8Array>();
  return {
    pack: (analysis) => known.get(analysis) ?? packAnalysis(analysis),
    unpack(packed) {
      const analysis = unpackAnalysis(packed);
      known.set(analysis, packed);
      return analysis;
    },
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
