import type { Corpus } from '../core/corpus.ts';

/** How long one slice of work may keep requests waiting, in milliseconds. */
export const SLICE = 20;

/**
 * Compares for one slice of time what was read.
 *
 * @returns Whether all of it has been compared.
 */
export function compareSome(corpus: Corpus): boolean {
  const end = performance.now() + SLICE;
  return corpus.advance(() => performance.now() >= end);
}

/**
 * Compares all that was read, and lets requests through between the slices.
 *
 * @param isOver Asked between two slices; ends the work early.
 */
export async function compareAll(corpus: Corpus, isOver = () => false): Promise<void> {
  while (!isOver() && !compareSome(corpus)) await new Promise(setImmediate);
}

/**
 * Compares what has been read so far and nothing that comes meanwhile, and lets others work between the slices.
 *
 * @param isOver Asked between two slices; ends the work early.
 */
export async function compareSoFar(corpus: Corpus, isOver: () => boolean): Promise<void> {
  corpus.join();
  for (;;) {
    await new Promise(setImmediate);
    const end = performance.now() + SLICE;
    if (isOver() || corpus.advanceJoined(() => performance.now() >= end)) return;
  }
}

/** Keeps for the next start what was compared, and lets requests through between the slices. */
export async function keepCompared(corpus: Corpus): Promise<void> {
  for (;;) {
    const end = performance.now() + SLICE;
    if (corpus.keep(() => performance.now() >= end)) return;
    await new Promise(setImmediate);
  }
}
