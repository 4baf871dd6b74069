import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Packed analyses on the disk, so that a folder that was read once is not read again. It may be deleted at any time, and
 * several programs may use it at once: each entry is a file of its own, put in place whole, under a name that is made
 * of all that the analysis depends on. An entry that is broken, cut short or not ours counts as missing.
 */
export interface AnalysisCache {
  /** @param key See `analysisKey`. */
  get(key: string): Uint8Array | undefined;
  /** Keeps an entry where it can: a full disk costs time at the next start and nothing else. */
  put(key: string, packed: Uint8Array): void;
  /** Deletes what other versions of the rules left, and entries that are old and were not used here. */
  prune(now: Date): Promise<void>;
}

const CHECKSUM = 16;

/** After how many days an entry that was not used may be deleted. */
const OLD = 30;

/**
 * @param folder Is made when the first entry is kept.
 * @param version Of rules, word lists and weights; a name for a folder.
 * @param log Takes a sentence, once, where entries cannot be kept.
 */
export function openAnalysisCache(
  folder: string,
  version: string,
  log: (sentence: string) => void,
): AnalysisCache {
  const own = join(folder, version);
  const used = new Set<string>();
  let isWritable = true;
  let written = 0;
  const pathOf = (key: string) => join(own, key.slice(0, 2), key.slice(2));

  function write(path: string, bytes: Uint8Array): void {
    const temporary = `${path}.${process.pid}-${++written}.tmp`;
    try {
      writeFileSync(temporary, bytes);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  }

  return {
    get(key) {
      const bytes = readIfThere(pathOf(key));
      if (!bytes || bytes.length < CHECKSUM) return undefined;
      const packed = bytes.subarray(CHECKSUM);
      if (!checksum(key, packed).equals(bytes.subarray(0, CHECKSUM))) return undefined;
      used.add(key);
      return packed;
    },
    put(key, packed) {
      if (!isWritable) return;
      const path = pathOf(key);
      try {
        mkdirSync(dirname(path), { recursive: true });
        write(path, Buffer.concat([checksum(key, packed), packed]));
        used.add(key);
      } catch (error) {
        isWritable = false;
        log(`What was read cannot be kept for the next start: ${(error as Error).message}`);
      }
    },
    async prune(now) {
      for (const other of await namesIn(folder))
        if (other !== version) await rm(join(folder, other), { recursive: true, force: true });
      for (const shard of await namesIn(own))
        for (const name of await namesIn(join(own, shard))) {
          if (used.has(shard + name)) continue;
          const path = join(own, shard, name);
          const found = await stat(path).catch(() => null);
          const days = found ? (now.getTime() - found.mtimeMs) / 86_400_000 : 0;
          if (days > OLD) await rm(path, { force: true });
        }
    },
  };
}

function checksum(key: string, packed: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(packed).digest().subarray(0, CHECKSUM);
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    // Whatever stands in the way, the article is read anew, and its entry is written again.
    return undefined;
  }
}

function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}
