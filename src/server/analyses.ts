import type { Analysis } from '../core/analysis.ts';
import type { Packer } from '../core/archive.ts';
import type { AnalysisCache } from '../node/analysis-cache.ts';
import { analysisKey, type AnalysisTask } from '../node/analysis-task.ts';
import { TookTooLong } from '../node/within-time.ts';
import { WorkerEnded, type AnalysisPool } from './analysis-pool.ts';

/** How often an article is given to a process that does not get through with it. */
const TRIES = 2;

/** What other processes do with claims. */
export type Elsewhere = Pick<AnalysisPool, 'width' | 'count' | 'file' | 'compare'>;

/** Where analyses come from: what was kept of an earlier start, this process, or another one. */
export interface Analyses {
  /** How many tasks are best asked for at once. */
  readonly width: number;
  /** For one of many: whatever was not kept is done by another process. */
  ofMany(task: AnalysisTask): Promise<Analysis>;
  /** For one of few, which would have to wait until another process has started. */
  ofFew(task: AnalysisTask): Promise<Analysis>;
  /** Files and compares claims in other processes; see `AnalysisPool`. */
  readonly elsewhere: Elsewhere;
  /** Whether other processes have something to do. */
  areUnderway(): boolean;
  /** Says that many tasks are done, and none is to come soon. */
  rest(): void;
}

/**
 * @param cache Undefined where the editor gives no place for one.
 * @param here Does a task in this process, where no other one can.
 */
export function createAnalyses(
  cache: () => AnalysisCache | undefined,
  pool: AnalysisPool,
  packing: Packer,
  here: (task: AnalysisTask) => Analysis,
): Analyses {
  let isPruned = false;

  /** Done here is only what harms nobody: an article at which a process ends would end this one as well. */
  async function elsewhere(task: AnalysisTask): Promise<Uint8Array> {
    for (let failures = 0; ;)
      try {
        return await pool.analyse(task);
      } catch (error) {
        const endedAt = error instanceof WorkerEnded ? error.at : null;
        const isItsFault = endedAt === 'this task' || error instanceof TookTooLong;
        if (!isItsFault && endedAt !== 'another task') return packing.pack(here(task));
        // Once may be the computer's fault, which was asleep or had no memory left.
        if (isItsFault && ++failures === TRIES) throw error;
      }
  }

  async function find(
    task: AnalysisTask,
    analyse: (task: AnalysisTask) => Uint8Array | Promise<Uint8Array>,
  ): Promise<Analysis> {
    const key = analysisKey(task);
    const kept = cache()?.get(key);
    if (kept)
      try {
        return packing.unpack(kept);
      } catch {
        // Whole, as its checksum says, and yet no analysis: it is made anew and takes its place.
      }
    const packed = await analyse(task);
    cache()?.put(key, packed);
    return packing.unpack(packed);
  }

  return {
    width: pool.width,
    elsewhere: pool,
    areUnderway: pool.isBusy,
    ofMany: (task) => find(task, elsewhere),
    ofFew: (task) => find(task, (one) => packing.pack(here(one))),
    rest() {
      pool.rest();
      if (isPruned) return;
      isPruned = true;
      // What cannot be deleted now can be at the next start.
      void cache()
        ?.prune(new Date())
        .catch(() => undefined);
    },
  };
}
