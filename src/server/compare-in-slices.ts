import type { Corpus } from '../core/corpus.ts';
import type { Elsewhere } from './analyses.ts';

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

/**
 * Has other processes compare all that was read; what they leave is to be compared here.
 *
 * @param step Called when some of it is done.
 */
export async function compareElsewhere(
  corpus: Corpus,
  { width, count, file, compare }: Elsewhere,
  step: () => void,
): Promise<void> {
  corpus.join();
  await inTurns(width, corpus.takeToFile, async (article) => {
    corpus.bringFiled(article, await file(article));
    step();
  });
  const takerOf = (hand: number) => hand % count;
  await inTurns(
    width,
    (isOver, hand) => corpus.takePairs(isOver, takerOf(hand)),
    async (pairs, hand) => {
      corpus.bringBack(pairs, await compare(pairs, takerOf(hand)));
      step();
    },
  );
}

/**
 * Takes tasks until there are none, and has so many of them done at once.
 *
 * @param width How many hands there are for them, numbered from 0.
 * @param take Null where nothing is left or all that is left waits for others, undefined where its time is over.
 * @param work What fails is left undone.
 */
async function inTurns<T>(
  width: number,
  take: (isOver: () => boolean, hand: number) => T | null | undefined,
  work: (task: T, hand: number) => Promise<void>,
): Promise<void> {
  const free = Array.from({ length: width }, (_, hand) => hand);
  const underway = new Set<Promise<void>>();
  for (;;) {
    const end = performance.now() + SLICE;
    const hand = free[0]!;
    const task = take(() => performance.now() >= end, hand);
    if (task !== null && task !== undefined) {
      free.shift();
      const doing = work(task, hand)
        .catch(() => undefined)
        .finally(() => {
          free.push(hand);
          underway.delete(doing);
        });
      underway.add(doing);
    }
    if (task === null && underway.size === 0) return;
    if (task === null || free.length === 0) await Promise.race(underway);
    else await new Promise(setImmediate);
  }
}
