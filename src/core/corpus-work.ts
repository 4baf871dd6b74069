import type { Archive } from './archive.ts';
import type { DateDoubts } from './date-doubts.ts';
import type { QuestionFeed } from './question-feed.ts';
import type { QuestionIndex } from './questions/question-index.ts';

/** The work that questions and doubts wait for, as it is done ahead: in steps, in other processes, or at an earlier start. */
export interface CorpusWork {
  /**
   * Joins the names and copies of what has been put so far, and compares nothing. Called now and then while a folder
   * is put together, it leaves no long step to whoever asks next.
   */
  join(): void;
  /**
   * Does some of the work that questions and doubts wait for, and at least a step of it, so that whoever asks next waits
   * less. What is left is done when somebody asks.
   *
   * @param isOver Asked after each step, of a few milliseconds.
   * @returns Whether nothing is left.
   */
  advance(isOver: () => boolean): boolean;
  /**
   * Does some of the same work, for those files alone that were there when names and copies were last joined. While a
   * folder is read, what still comes says other things of many names: what it changes is done over again once, not
   * with each file.
   *
   * @returns Whether nothing of that is left.
   */
  advanceJoined(isOver: () => boolean): boolean;
  /** Has the claims of articles filed by other processes; see `QuestionFeed`. */
  readonly takeToFile: QuestionFeed['takeToFile'];
  readonly bringFiled: QuestionFeed['bringFiled'];
  /** The same for pairs of claims, once nothing is left to be filed; see `QuestionIndex.takePairs`. */
  readonly takePairs: QuestionIndex['takePairs'];
  readonly bringBack: QuestionIndex['bringBack'];
  /**
   * Keeps some of what was compared for the next start, to be called when nothing is left of `advance`; after that
   * nothing more is kept.
   *
   * @param isOver Asked after each file.
   * @returns Whether nothing is left.
   */
  keep(isOver: () => boolean): boolean;
  /** Lets go of what is only at hand so that the next question is answered quickly: nobody asks anything for a while. */
  rest(): void;
}

interface Parts {
  readonly archive: Archive;
  readonly dates: DateDoubts;
  readonly feed: QuestionFeed;
  readonly questions: QuestionIndex;
}

/** The work of a folder, and all of it at once: `settle`. */
export function createCorpusWork({ archive, dates, feed, questions }: Parts): CorpusWork & {
  settle(): void;
} {
  /** Finds the files that may hang together with the others otherwise than before. */
  function join(): void {
    const files = feed.join();
    if (files.size > 0) dates.change(files);
  }

  function advance(isOver: () => boolean): boolean {
    join();
    return feed.advanceJoined(isOver);
  }

  return {
    join,
    advance,
    settle: () => void advance(() => false),
    advanceJoined: feed.advanceJoined,
    takeToFile: feed.takeToFile,
    bringFiled: feed.bringFiled,
    takePairs: questions.takePairs,
    bringBack: questions.bringBack,
    keep: (isOver) => advance(isOver) && questions.keep(isOver),
    rest() {
      archive.rest();
      questions.rest();
    },
  };
}
