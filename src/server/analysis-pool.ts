import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { unpackFiled, type FiledClaims } from '../core/questions/filed-claims.ts';
import type { PairsAway, Related } from '../core/questions/pairs-away.ts';
import type { SentArticle } from '../core/questions/sent-article.ts';
import type { AnalysisTask } from '../node/analysis-task.ts';
import { createPairSender, type PairTask } from '../node/claims-task.ts';
import { TookTooLong } from '../node/within-time.ts';
import { startWorker } from './worker-process.ts';

/** What a process does: each with an answer of its own. */
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
  | { readonly isReady: true }
  | { readonly id: number; readonly found: Found }
  /** `seconds`: after how many it was given up; undefined where it failed otherwise. */
  | { readonly id: number; readonly problem: string; readonly seconds: number | undefined };

/** At what a process ended that was to do a task. */
export type EndedAt = 'its start' | 'another task' | 'this task';

/** A process ended, for want of memory for one, before it had done a task. */
export class WorkerEnded extends Error {
  override readonly name = 'WorkerEnded';
  readonly at: EndedAt;

  constructor(at: EndedAt) {
    super(`The process has ended at ${at}.`);
    this.at = at;
  }
}

/** Processes that analyse and compare articles while the server answers the editor. */
export interface AnalysisPool {
  /** How many tasks it can make use of at once. */
  readonly width: number;
  /** How many processes it has at most. */
  readonly count: number;
  /**
   * The packed analysis.
   *
   * @throws `TookTooLong` where it was given up, `WorkerEnded` where the process ends: another may do the task then; another
   *   Error where the analysis fails.
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
   * @param taker The number of the process that is to compare them, below `count`: it has some of the articles from before.
   * @throws An Error as above.
   */
  compare(pairs: PairsAway, taker: number): Promise<Related>;
  isBusy(): boolean;
  /** Ends the processes that have nothing to do, which gives their memory back; the next task starts them again. */
  rest(): void;
}

/** Each process holds weights and program, some 150 MB: a few are enough. */
const MOST = 4;

/** How many tasks each process has before it, so that it never waits for the next while the server compares. */
const AHEAD = 4;

interface Waiting {
  readonly answer: (found: Found) => void;
  readonly fail: (problem: Error) => void;
}

interface Worker {
  /** Below `count`. */
  readonly number: number;
  readonly process: ChildProcess;
  readonly waiting: Map<number, Waiting>;
  /** What of articles it has been sent for comparing. */
  readonly sender: (pairs: PairsAway) => PairTask;
}

/** @param program The built `analysis-worker.ts`. */
export function createAnalysisPool(program: URL): AnalysisPool {
  // They give way to whoever answers the editor, so that they may have all cores.
  const count = Math.min(MOST, availableParallelism());
  let workers: Worker[] = [];
  let last = 0;

  function start(number: number): Worker {
    const process = startWorker(program);
    const waiting = new Map<number, Waiting>();
    const worker = { number, process, waiting, sender: createPairSender() };
    let isReady = false;
    const end = () => {
      workers = workers.filter((one) => one !== worker);
      // Tasks are done in the order in which they were sent.
      const [first] = waiting.values();
      for (const one of waiting.values()) {
        const at = one === first ? 'this task' : 'another task';
        one.fail(new WorkerEnded(isReady ? at : 'its start'));
      }
      waiting.clear();
    };
    process.on('message', (sent) => {
      const answer = sent as WorkerAnswer;
      if ('isReady' in answer) return (isReady = true);
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('found' in answer) asked?.answer(answer.found);
      else if (answer.seconds !== undefined) asked?.fail(new TookTooLong(answer.seconds));
      else asked?.fail(new Error(answer.problem));
    });
    process.on('error', end);
    process.on('exit', end);
    workers.push(worker);
    return worker;
  }

  const numbered = (number: number) => workers.find((one) => one.number === number);

  function leastBusy(): Worker {
    const [first] = workers.sort((a, b) => a.waiting.size - b.waiting.size);
    if (first && (first.waiting.size === 0 || workers.length === count)) return first;
    let number = 0;
    while (numbered(number)) number++;
    return start(number);
  }

  function ask(jobFor: (worker: Worker) => Job, worker = leastBusy()): Promise<Found> {
    const id = ++last;
    return new Promise((answer, fail) => {
      worker.waiting.set(id, { answer, fail });
      worker.process.send({ id, job: jobFor(worker) } satisfies WorkerTask);
    });
  }

  return {
    width: count * AHEAD,
    count,
    analyse: (task) => ask(() => ({ analyse: task })) as Promise<Uint8Array>,
    async file(article) {
      return unpackFiled((await ask(() => ({ file: article }))) as Uint8Array).claims;
    },
    compare: (pairs, taker) =>
      ask(
        ({ sender }) => ({ compare: sender(pairs) }),
        numbered(taker) ?? start(taker),
      ) as Promise<Related>,
    isBusy: () => workers.some(({ waiting }) => waiting.size > 0),
    rest() {
      const isIdle = ({ waiting }: Worker) => waiting.size === 0;
      for (const { process } of workers.filter(isIdle)) process.kill();
      workers = workers.filter((worker) => !isIdle(worker));
    },
  };
}
