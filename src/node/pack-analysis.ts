import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Analysis } from '../core/analysis.ts';
import type { Packer } from '../core/archive.ts';
import type { DatedPrint } from '../core/article/dated-print.ts';
import type { Claim } from '../core/claims/claim.ts';
import type { ClaimList } from '../core/claims/claim-list.ts';

/** How many numbers stand first: of shingles, of each kind of hashes, and of bytes of the claims. */
const HEAD = 7;

/**
 * The hashes as they are, 4 bytes each, behind how many there are of each kind; then the claims as deflated lines of
 * JSON, so that each can be had by itself, and the rest as deflated JSON.
 */
export function packAnalysis({ sketch, print, claims, ...rest }: Analysis): Uint8Array {
  const { loose, furniture, story, dated } = print;
  const { names, ...day } = dated;
  const hashes = [sketch.hashes, loose, furniture, story, names];
  const lines = deflate(claims.map((claim) => JSON.stringify(claim)).join('\n'));
  const head = Uint32Array.of(sketch.total, ...hashes.map(({ length }) => length), lines.length);
  return Buffer.concat([
    ...[head, ...hashes].map(bytesOf),
    lines,
    deflate(JSON.stringify({ ...rest, day })),
  ]);
}

/** What is packed as JSON. */
interface Rest extends Omit<Analysis, 'sketch' | 'print' | 'claims'> {
  readonly day: Omit<DatedPrint, 'names'>;
}

/** @throws If the bytes are not those of an analysis. */
export function unpackAnalysis(packed: Uint8Array): Analysis {
  const { total, lengths, lines, rest } = partsOf(packed);
  // Views of numbers must begin at multiples of their size, which what was read from a file need not.
  const bytes = Uint8Array.from(packed.subarray(0, lines));
  let at = 4 * HEAD;
  const [hashes, loose, furniture, story, names] = lengths.map((length) => {
    const part = new Uint32Array(bytes.buffer, at, length).slice();
    at += 4 * length;
    return part;
  });
  const { day, ...others } = JSON.parse(inflate(packed.subarray(rest))) as Rest;
  return {
    ...others,
    claims: linesOf(packed).map((line) => JSON.parse(line) as Claim),
    sketch: { hashes: hashes!, total: total! },
    print: {
      loose: loose!,
      furniture: furniture!,
      story: story!,
      dated: { ...day, names: names! },
    },
  };
}

/**
 * The claims of a packed analysis, each read when it is asked for.
 *
 * @throws If the bytes are not those of an analysis.
 */
export function unpackClaims(packed: Uint8Array): ClaimList {
  const lines = linesOf(packed);
  return {
    length: lines.length,
    at: (index) => (index < lines.length ? (JSON.parse(lines[index]!) as Claim) : undefined),
  };
}

/** Packs and unpacks; what it has unpacked, it need not pack again. */
export function createPacking(): Packer {
  const known = new WeakMap<Analysis, Uint8Array>();
  return {
    pack: (analysis) => known.get(analysis) ?? packAnalysis(analysis),
    unpack(packed) {
      const analysis = unpackAnalysis(packed);
      known.set(analysis, packed);
      return analysis;
    },
    unpackClaims,
    nameOf: (packed) => createHash('sha256').update(packed).digest('base64'),
  };
}

/** The numbers at the head, and where the claims and the rest begin. */
function partsOf(packed: Uint8Array) {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  // As the machine writes them: packed analyses never leave it.
  const isLittle = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  const numbers = Array.from({ length: HEAD }, (_, i) => view.getUint32(4 * i, isLittle));
  const lengths = numbers.slice(1, HEAD - 1);
  const lines = 4 * (HEAD + lengths.reduce((sum, length) => sum + length, 0));
  return { total: numbers[0], lengths, lines, rest: lines + numbers[HEAD - 1]! };
}

function linesOf(packed: Uint8Array): readonly string[] {
  const { lines, rest } = partsOf(packed);
  const text = inflate(packed.subarray(lines, rest));
  return text === '' ? [] : text.split('\n');
}

function deflate(text: string): Uint8Array {
  return deflateRawSync(text, { level: 1 });
}

function inflate(bytes: Uint8Array): string {
  return inflateRawSync(bytes).toString();
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
