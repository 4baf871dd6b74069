import { Script } from 'node:vm';

/** A piece of work was ended because it took longer than it may. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
  readonly seconds: number;

  /** @param seconds How long it was let go on. */
  constructor(seconds: number) {
    super(`It took longer than ${seconds} seconds.`);
    this.seconds = seconds;
  }
}

/**
 * How long an article may be read, in seconds: ten times as long as a slow computer takes for the longest.
 *
 * @param length Of its text, in UTF-16 code units.
 */
export function secondsFor(length: number): number {
  return Math.round(10 + length / 20_000);
}

/** Code that is run so is ended by V8 itself, in the middle of a loop or of a regular expression. */
const script = new Script('crosscheckWork()');
const realm = globalThis as { crosscheckWork?: () => void };

/**
 * Does work that may never come to an end.
 *
 * @param seconds How long it may take; measured by the clock, so that a computer busy with other things needs more.
 * @returns What the work returns.
 * @throws What the work throws; `TookTooLong` where it was ended. Nothing of it goes on then, and no `finally` in it is run.
 */
export function withinTime<T>(seconds: number, work: () => T): T {
  let done: { readonly found: T } | null = null;
  realm.crosscheckWork = () => void (done = { found: work() });
  try {
    script.runInThisContext({ timeout: 1000 * seconds });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new TookTooLong(seconds);
  } finally {
    delete realm.crosscheckWork;
  }
  return done!.found;
}
