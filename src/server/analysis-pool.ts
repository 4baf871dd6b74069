import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnalysisTask } from '../node/analysis-task.ts';
import { canGiveWay } from '../node/give-way.ts';

export interface WorkerTask {
  readonly id: number;
  readonly task: AnalysisTask;
}

export type WorkerAnswer =
  | { readonly id: number; readonly packed: Uint8Array }
  | { readonly id: number; readonly problem: string };

/** Threads that analyse articles while the server answers the editor. */
export interface AnalysisPool {
  /** How many tasks it can make use of at once. */
  readonly width: number;
  /**
   * The packed analysis.
   *
   * @throws An Error where the analysis fails, or the thread ends: the task may then be done elsewhere.
   */
  analyse(task: AnalysisTask): Promise<Uint8Array>;
  isBusy(): boolean;
  /** Ends the threads that have nothing to do, which gives their memory back; the next task starts them again. */
  rest(): void;
}

/** Each thread holds the weights, some 100 MB: a few are enough. */
const MOST = 4;

/** How many tasks each thread has before it, so that it never waits for the next while the server compares. */
const AHEAD = 4;

interface Waiting {
  readonly answer: (packed: Uint8Array) => void;
  readonly fail: (problem: Error) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/** @param program The built `analysis-worker.ts`. */
export function createAnalysisPool(program: URL): AnalysisPool {
  // Where threads give way to the editor, they may have all cores; else one is left to it.
  const cores = availableParallelism() - (canGiveWay ? 0 : 1);
  const count = Math.max(1, Math.min(MOST, cores));
  let threads: Thread[] = [];
  let last = 0;

  function start(): Thread {
    const worker = new Worker(program);
    const waiting = new Map<number, Waiting>();
    const thread = { worker, waiting };
    const end = (problem: Error) => {
      threads = threads.filter((one) => one !== thread);
      for (const { fail } of waiting.values()) fail(problem);
      waiting.clear();
    };
    worker.on('message', (answer: WorkerAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('packed' in answer) asked?.answer(answer.packed);
      else asked?.fail(new Error(answer.problem));
    });
    worker.on('error', (error) => end(error as Error));
    worker.on('exit', () => end(new Error('the thread has ended')));
    // The server ends when the editor does, whatever its threads are doing.
    worker.unref();
    threads.push(thread);
    return thread;
  }

  function leastBusy(): Thread {
    const [first] = threads.sort((a, b) => a.waiting.size - b.waiting.size);
    return first && (first.waiting.size === 0 || threads.length === count) ? first : start();
  }

  return {
    width: count * AHEAD,
    analyse(task) {
      const { worker, waiting } = leastBusy();
      const id = ++last;
      return new Promise((answer, fail) => {
        waiting.set(id, { answer, fail });
        worker.postMessage({ id, task } satisfies WorkerTask);
      });
    },
    isBusy: () => threads.some(({ waiting }) => waiting.size > 0),
    rest() {
      for (const { worker, waiting } of threads) if (waiting.size === 0) void worker.terminate();
    },
  };
}
