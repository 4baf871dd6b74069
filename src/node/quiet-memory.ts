import { performance } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';
import { giveBackMemory } from './give-back-memory.ts';

/** What is asked of a thread about itself. */
export interface Thread {
  /** Which part of the time since the last call it was busy, from 0 to 1. */
  busy(): number;
  /** How many bytes its heap takes of the system. */
  held(): number;
  /** Takes long, and lets nothing else run. */
  giveBack(): Promise<void>;
}

/** A thread that is busy for a smaller part of the time than this has nothing to do. */
const QUIET = 0.05;

/**
 * What its heap must have grown by, in bytes and as a part of what it last came down to, before it is worth a while in
 * which nothing else runs: the more is alive, the longer that lasts.
 */
const WORTH = { bytes: 64e6, part: 0.5 };

/** How many times in a row it must have been quiet: whoever stops to think goes on within seconds, and would wait. */
const LOOKS = 3;

/**
 * Lets a thread that has read much, and has nothing more to do, give back the memory that it needed meanwhile.
 *
 * @returns To be called every few seconds. Where the thread was quiet for some time, and its heap has grown since it last
 *   gave memory back, it does so again.
 */
export function createQuietMemory({ busy, held, giveBack }: Thread): () => Promise<void> {
  let least = held();
  let quiet = 0;
  return async () => {
    quiet = busy() < QUIET ? quiet + 1 : 0;
    // What is given back without us is not to be counted when the heap grows again.
    least = Math.min(least, held());
    if (quiet < LOOKS || held() - least < Math.max(WORTH.bytes, WORTH.part * least)) return;
    await giveBack();
    least = held();
  };
}

/** How often it is looked whether this thread is quiet, in milliseconds. */
const EVERY = 5000;

/**
 * From now on this thread gives memory back whenever it has nothing to do.
 *
 * @param letGo Called before: drops what can be had again.
 */
export function keepMemoryLow(letGo: () => void): void {
  let before = performance.eventLoopUtilization();
  const look = createQuietMemory({
    busy() {
      const now = performance.eventLoopUtilization();
      const { utilization } = performance.eventLoopUtilization(now, before);
      before = now;
      return utilization;
    },
    held: () => getHeapStatistics().total_heap_size,
    giveBack() {
      letGo();
      return giveBackMemory();
    },
  });
  setInterval(() => void look(), EVERY).unref();
}
