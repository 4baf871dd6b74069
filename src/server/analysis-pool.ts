import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { unpackFiled, type FiledClaims } from '../core/questions/filed-claims.ts';
import type { PairsAway, Related } from '../core/questions/pairs-away.ts';
import type { SentArticle } from '../core/questions/sent-article.ts';
import type { AnalysisTask } from '../node/analysis-task.ts';
import { canGiveWay } from '../node/give-way.ts';
import { createPairSender, type PairTask } from '../node/claims-task.ts';

/** What a thread does: each with an answer of its own. */
export type Job =
  | { readonly analyse: AnalysisTask }
  | { readonly file: SentArticle }
  | { readonly compare: PairTask };

export interface WorkerTask {
  readonly id: number;
  readonly job: Job;
}

type Found = Uint8Array | Related;

export type WorkerAnswer =
  | { readonly id: number; readonly found: Found }
  | { readonly id: number; readonly problem: string };

/** Threads that analyse and compare articles while the server answers the editor. */
export interface AnalysisPool {
  /** How many tasks it can make use of at once. */
  readonly width: number;
  /** How many threads it has at most. */
  readonly count: number;
  /**
   * The packed analysis.
   *
   * @throws An Error where the analysis fails, or the thread ends: the task may then be done elsewhere.
   */
  analyse(task: AnalysisTask): Promise<Uint8Array>;
  /**
   * The claims of an article as they are filed.
   *
   * @throws An Error as above.
   */
  file(article: SentArticle): Promise<FiledClaims>;
  /**
   * What comes of pairs of claims.
   *
   * @param thread The number of the thread that is to compare them, below `count`: it has some of the articles from before.
   * @throws An Error as above.
   */
  compare(pairs: PairsAway, thread: number): Promise<Related>;
  isBusy(): boolean;
  /** Ends the threads that have nothing to do, which gives their memory back; the next task starts them again. */
  rest(): void;
}

/** Each thread holds the weights, some 100 MB: a few are enough. */
const MOST = 4;

/** How many tasks each thread has before it, so that it never waits for the next while the server compares. */
const AHEAD = 4;

/**
 * Far more than any article takes. What counts is that it is told: the more a heap may hold, the more of it V8 leaves to
 * lie about before it clears up.
 */
const LIMITS = { maxOldGenerationSizeMb: 1024 };

interface Waiting {
  readonly answer: (found: Found) => void;
  readonly fail: (problem: Error) => void;
}

interface Thread {
  /** Below `count`. */
  readonly number: number;
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** What of articles it has been sent for comparing. */
  readonly sender: (pairs: PairsAway) => PairTask;
}

/** @param program The built `analysis-worker.ts`. */
export function createAnalysisPool(program: URL): AnalysisPool {
  // Where threads give way to the editor, they may have all cores; else one is left to it.
  const cores = availableParallelism() - (canGiveWay ? 0 : 1);
  const count = Math.max(1, Math.min(MOST, cores));
  let threads: Thread[] = [];
  let last = 0;

  function start(number: number): Thread {
    const worker = new Worker(program, { resourceLimits: LIMITS });
    const waiting = new Map<number, Waiting>();
    const thread = { number, worker, waiting, sender: createPairSender() };
    const end = (problem: Error) => {
      threads = threads.filter((one) => one !== thread);
      for (const { fail } of waiting.values()) fail(problem);
      waiting.clear();
    };
    worker.on('message', (answer: WorkerAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('found' in answer) asked?.answer(answer.found);
      else asked?.fail(new Error(answer.problem));
    });
    worker.on('error', (error) => end(error as Error));
    worker.on('exit', () => end(new Error('the thread has ended')));
    // The server ends when the editor does, whatever its threads are doing.
    worker.unref();
    threads.push(thread);
    return thread;
  }

  const numbered = (number: number) => threads.find((one) => one.number === number);

  function leastBusy(): Thread {
    const [first] = threads.sort((a, b) => a.waiting.size - b.waiting.size);
    if (first && (first.waiting.size === 0 || threads.length === count)) return first;
    let number = 0;
    while (numbered(number)) number++;
    return start(number);
  }

  function ask(jobFor: (thread: Thread) => Job, thread = leastBusy()): Promise<Found> {
    const id = ++last;
    return new Promise((answer, fail) => {
      thread.waiting.set(id, { answer, fail });
      thread.worker.postMessage({ id, job: jobFor(thread) } satisfies WorkerTask);
    });
  }

  return {
    width: count * AHEAD,
    count,
    analyse: (task) => ask(() => ({ analyse: task })) as Promise<Uint8Array>,
    async file(article) {
      return unpackFiled((await ask(() => ({ file: article }))) as Uint8Array).claims;
    },
    compare: (pairs, thread) =>
      ask(
        ({ sender }) => ({ compare: sender(pairs) }),
        numbered(thread) ?? start(thread),
      ) as Promise<Related>,
    isBusy: () => threads.some(({ waiting }) => waiting.size > 0),
    rest() {
      for (const { worker, waiting } of threads) if (waiting.size === 0) void worker.terminate();
    },
  };
}
