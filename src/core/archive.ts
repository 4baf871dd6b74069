import type { Analysis } from './analysis.ts';
import { hash } from './claims/claim-id.ts';
import type { ClaimList } from './claims/claim-list.ts';

/** Keeps what was found in every file, for when somebody looks at it. */
export interface Archive {
  /** @returns Whether it is known to be what was put of the file before. */
  put(analysis: Analysis): boolean;
  get(file: string): Analysis | undefined;
  /** The claims of a file, without the rest. */
  claims(file: string): ClaimList | undefined;
  /** The packed analysis of a file; not there where analyses are kept as they are. */
  packed?(file: string): Uint8Array | undefined;
  /** Keeps what a list shows of the claims of a file; see `packListed`. */
  putListed(file: string, packed: Uint8Array): void;
  listed(file: string): Uint8Array | undefined;
  /** A name for what was put of a file, the same at every start for the same claims; undefined for an unknown file. */
  nameOf(file: string): string | undefined;
  remove(file: string): void;
  /** Lets go of what is only at hand so that it is had quickly. */
  rest(): void;
}

/** Keeps analyses as they are: for a few hundred files, and for tests. */
export function keepAll(): Archive {
  const analyses = new Map<string, Analysis>();
  const lists = shelfInMemory();
  return {
    put(analysis) {
      const isSame = analyses.get(analysis.file) === analysis;
      analyses.set(analysis.file, analysis);
      return isSame;
    },
    putListed: lists.put,
    listed: lists.get,
    get: (file) => analyses.get(file),
    claims: (file) => analyses.get(file)?.claims,
    nameOf(file) {
      const found = analyses.get(file);
      return found && hash(JSON.stringify(found.claims));
    },
    remove(file) {
      analyses.delete(file);
      lists.remove(file);
    },
    rest: () => undefined,
  };
}

/** How many analyses are kept as they are: open documents, and what was looked at last. */
const RECENT = 64;

/** Makes bytes of analyses, and analyses of bytes. */
export interface Packer {
  pack(analysis: Analysis): Uint8Array;
  unpack(packed: Uint8Array): Analysis;
  unpackClaims(packed: Uint8Array): ClaimList;
  /** A name for bytes, which no others have. */
  nameOf(packed: Uint8Array): string;
}

/** Holds bytes by the names of files. */
export interface Shelf {
  put(file: string, bytes: Uint8Array): void;
  get(file: string): Uint8Array | undefined;
  remove(file: string): void;
}

export function shelfInMemory(): Shelf {
  const held = new Map<string, Uint8Array>();
  return {
    put: (file, bytes) => void held.set(file, bytes),
    get: (file) => held.get(file),
    remove: (file) => void held.delete(file),
  };
}

/**
 * Keeps the analyses that were used last as they are, and all in little room.
 *
 * @param shelf Holds the packed analyses.
 */
export function keepPacked(packer: Packer, shelf: Shelf = shelfInMemory()): Archive {
  const { pack, unpack, unpackClaims } = packer;
  const recent = new Map<string, Analysis>();

  function use(analysis: Analysis): Analysis {
    recent.delete(analysis.file);
    recent.set(analysis.file, analysis);
    if (recent.size > RECENT) recent.delete(recent.keys().next().value!);
    return analysis;
  }

  return {
    put(analysis) {
      const bytes = pack(analysis);
      const before = shelf.get(analysis.file);
      const isSame = before !== undefined && areSame(before, bytes);
      if (!isSame) shelf.put(analysis.file, bytes);
      use(analysis);
      return isSame;
    },
    get(file) {
      const known = recent.get(file);
      if (known) return use(known);
      const bytes = shelf.get(file);
      return bytes && use(unpack(bytes));
    },
    claims(file) {
      const known = recent.get(file);
      if (known) return known.claims;
      const bytes = shelf.get(file);
      return bytes && unpackClaims(bytes);
    },
    packed: shelf.get,
    putListed: (file, packed) => shelf.put(listOf(file), packed),
    listed: (file) => shelf.get(listOf(file)),
    nameOf(file) {
      const bytes = shelf.get(file);
      return bytes && packer.nameOf(bytes);
    },
    remove(file) {
      shelf.remove(file);
      shelf.remove(listOf(file));
      recent.delete(file);
    },
    rest: () => recent.clear(),
  };
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}

/** Under which name the list of a file stands beside its analysis: no path holds a line break. */
function listOf(file: string): string {
  return `${file}\nlisted`;
}
