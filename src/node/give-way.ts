import { setPriority } from 'node:os';

/** How nice a process is that works in the background: against one that answers somebody, it has a quarter of a core. */
const NICE = 6;

/** From now on this process waits while others need its core. */
export function giveWay(): void {
  try {
    // 0 is whoever asks: on Linux the thread, elsewhere all of the process.
    setPriority(0, NICE);
  } catch {
    // Not allowed here: it works as it did.
  }
}
