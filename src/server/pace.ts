/** The time, and a way to be called later; both in milliseconds. */
export interface Clock {
  now(): number;
  after(ms: number, act: () => void): void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  after: (ms, act) => void setTimeout(act, ms),
};

/**
 * Does work whenever it is asked for, but not all the time: at once where it was quiet before, else when a
 * pause is over that is as long as the last work took, and at least `least` long. What is asked for meanwhile is
 * one more work afterwards. So a key that is pressed alone is answered at once, and quick keys in a long article
 * take half of a processor at most.
 *
 * @returns Asks for the work.
 */
export function pace(work: () => Promise<void>, least: number, clock = realClock): () => void {
  let quietFrom = -Infinity;
  let isComing = false;

  async function run(): Promise<void> {
    isComing = false;
    const begun = clock.now();
    quietFrom = Infinity;
    try {
      await work();
    } finally {
      const ended = clock.now();
      quietFrom = ended + Math.max(least, ended - begun);
      if (isComing) clock.after(quietFrom - ended, () => void run());
    }
  }

  return () => {
    if (isComing) return;
    isComing = true;
    // While work is being done, its end sets the time.
    if (quietFrom !== Infinity) clock.after(Math.max(0, quietFrom - clock.now()), () => void run());
  };
}
