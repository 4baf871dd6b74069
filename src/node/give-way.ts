import { setPriority } from 'node:os';

/** Whether a thread can run at another priority than the rest of its program: elsewhere all of it would. */
export const canGiveWay = process.platform === 'linux';

/** How nice a thread is that works in the background: against one that answers somebody, it has a quarter of a core. */
const NICE = 6;

/** From now on the calling thread waits while others need its core. Nothing happens where it cannot be had for one thread. */
export function giveWay(): void {
  if (!canGiveWay) return;
  try {
    // 0 is the thread that asks.
    setPriority(0, NICE);
  } catch {
    // Not allowed here: it works as it did.
  }
}
