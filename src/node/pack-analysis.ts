import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Analysis } from '../core/analysis.ts';

/** The hashes of the sketch as they are, 4 bytes each, behind their number and total; then the rest as deflated JSON. */
export function packAnalysis({ sketch, ...rest }: Analysis): Uint8Array {
  const head = Uint32Array.of(sketch.hashes.length, sketch.total);
  const json = deflateRawSync(JSON.stringify(rest), { level: 1 });
  return Buffer.concat([bytesOf(head), bytesOf(sketch.hashes), json]);
}

/** @throws If the bytes are not those of an analysis. */
export function unpackAnalysis(packed: Uint8Array): Analysis {
  const bytes = Uint8Array.from(packed);
  const [length, total] = new Uint32Array(bytes.buffer, 0, 2);
  const hashes = new Uint32Array(bytes.buffer, 8, length).slice();
  const json = inflateRawSync(bytes.subarray(8 + 4 * length!)).toString();
  return { ...(JSON.parse(json) as Omit<Analysis, 'sketch'>), sketch: { hashes, total: total! } };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
