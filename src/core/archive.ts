import type { Analysis } from './analysis.ts';
import type { ClaimList } from './claims/claim-list.ts';

/** Keeps what was found in every file, for when somebody looks at it. */
export interface Archive {
  put(analysis: Analysis): void;
  get(file: string): Analysis | undefined;
  /** The claims of a file, without the rest. */
  claims(file: string): ClaimList | undefined;
  remove(file: string): void;
}

/** Keeps analyses as they are: for a few hundred files, and for tests. */
export function keepAll(): Archive {
  const analyses = new Map<string, Analysis>();
  return {
    put: (analysis) => void analyses.set(analysis.file, analysis),
    get: (file) => analyses.get(file),
    claims: (file) => analyses.get(file)?.claims,
    remove: (file) => void analyses.delete(file),
  };
}

/** How many analyses are kept as they are: open documents, and what was looked at last. */
const RECENT = 64;

/** Makes bytes of analyses, and analyses of bytes. */
export interface Packer {
  pack(analysis: Analysis): Uint8Array;
  unpack(packed: Uint8Array): Analysis;
  unpackClaims(packed: Uint8Array): ClaimList;
}

/** Keeps the analyses that were used last as they are, and all in little room. */
export function keepPacked({ pack, unpack, unpackClaims }: Packer): Archive {
  const packed = new Map<string, Uint8Array>();
  const recent = new Map<string, Analysis>();

  function use(analysis: Analysis): Analysis {
    recent.delete(analysis.file);
    recent.set(analysis.file, analysis);
    if (recent.size > RECENT) recent.delete(recent.keys().next().value!);
    return analysis;
  }

  return {
    put(analysis) {
      packed.set(analysis.file, pack(analysis));
      use(analysis);
    },
    get(file) {
      const known = recent.get(file);
      if (known) return use(known);
      const bytes = packed.get(file);
      return bytes && use(unpack(bytes));
    },
    claims(file) {
      const known = recent.get(file);
      if (known) return known.claims;
      const bytes = packed.get(file);
      return bytes && unpackClaims(bytes);
    },
    remove(file) {
      packed.delete(file);
      recent.delete(file);
    },
  };
}
