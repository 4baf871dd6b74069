import type { Corpus } from '../core/corpus.ts';
import { withinTime } from '../node/within-time.ts';

/** How long a slice may take, in seconds: twenty times as long as one goes on. */
const LONGEST = 20;

/** After how many failures nothing is caught any more: then it is not a few articles that are odd, but the program. */
const MOST = 50;

/** How long whoever waits for all of it lets it go on before the next slice, in milliseconds. */
const SLICE = 1000;

/**
 * A corpus in which two claims that cannot be compared, or an article that cannot be filed, do not keep all others from being
 * listed: they are left out. Whatever is done ahead is taken from its list before it is done, so that the next slice goes
 * on behind it.
 *
 * @param log Takes a sentence for each failure.
 */
export function guarded(
  corpus: Corpus,
  log: (sentence: string) => void,
  longest = LONGEST,
): Corpus {
  let failures = 0;

  function attempt(work: () => boolean): boolean {
    if (failures >= MOST) return work();
    try {
      return withinTime(longest, work);
    } catch (error) {
      failures++;
      log(`Something was left out in comparing: ${(error as Error).message}`);
      return false;
    }
  }

  const advance = (isOver: () => boolean) => attempt(() => corpus.advance(isOver));

  function settle(): void {
    let end: number;
    do end = performance.now() + SLICE;
    while (!advance(() => performance.now() >= end));
  }

  return {
    ...corpus,
    advance,
    advanceJoined: (isOver) => attempt(() => corpus.advanceJoined(isOver)),
    keep: (isOver) => attempt(() => corpus.keep(isOver)),
    claim(file, id) {
      settle();
      return corpus.claim(file, id);
    },
    questions() {
      settle();
      return corpus.questions();
    },
    questionsOf(file) {
      settle();
      return corpus.questionsOf(file);
    },
    explain(a, b) {
      settle();
      return corpus.explain(a, b);
    },
  };
}
