import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Shelf } from '../core/archive.ts';

/** Where the bytes of a file stand. */
interface Place {
  readonly at: number;
  readonly length: number;
}

/** How many bytes nobody needs any more may stand in the file before it is written anew, if they are the larger part. */
const LITTER = 16 * 1024 * 1024;

/**
 * A shelf in a file that nobody else sees: it has no name any more once it is open, and goes when the program ends,
 * in whatever way. Where nothing can be written, the bytes stay in memory.
 *
 * @param folder Is made where it is not there.
 */
export function shelfOnDisk(folder: string): Shelf {
  const places = new Map<string, Place>();
  const inMemory = new Map<string, Uint8Array>();
  const shelf = open(folder);
  let end = 0;
  let litter = 0;

  function append(file: string, bytes: Uint8Array): void {
    if (shelf !== null && write(shelf, bytes)) {
      places.set(file, { at: end, length: bytes.length });
      end += bytes.length;
    } else {
      places.delete(file);
      inMemory.set(file, bytes);
    }
  }

  /** @returns Whether all of it stands at the end now. */
  function write(to: number, bytes: Uint8Array): boolean {
    try {
      for (let done = 0; done < bytes.length;)
        done += writeSync(to, bytes, done, bytes.length - done, end + done);
      return true;
    } catch {
      return false;
    }
  }

  function read({ at, length }: Place): Uint8Array {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length;) {
      const more = readSync(shelf!, bytes, done, length - done, at + done);
      if (more === 0) throw new Error('A part of the shelf is gone.');
      done += more;
    }
    return bytes;
  }

  function remove(file: string): void {
    inMemory.delete(file);
    litter += places.get(file)?.length ?? 0;
    places.delete(file);
  }

  /** Moves everything that is needed to the beginning, in the order in which it stands. */
  function tidy(): void {
    if (litter < LITTER || litter * 2 < end) return;
    const held = [...places].sort(([, a], [, b]) => a.at - b.at);
    end = litter = 0;
    for (const [file, place] of held) append(file, read(place));
  }

  return {
    put(file, bytes) {
      remove(file);
      append(file, bytes);
      tidy();
    },
    get(file) {
      const place = places.get(file);
      return place ? read(place) : inMemory.get(file);
    },
    remove,
  };
}

/** A new file without a name; null where there can be none. */
function open(folder: string): number | null {
  try {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, `${randomUUID()}.tmp`);
    const file = openSync(path, 'wx+', 0o600);
    rmSync(path, { force: true });
    return file;
  } catch {
    return null;
  }
}
