import { createTools } from '../core/tools.ts';
import { createAnalyst } from '../node/analysis-task.ts';
import { compileLater } from '../node/compile-later.ts';
import { giveWay } from '../node/give-way.ts';
import { loadModels } from '../node/load-models.ts';
import { createPairComparer, fileSent } from '../node/claims-task.ts';
import { packAnalysis } from '../node/pack-analysis.ts';
import { TookTooLong, withinTime } from '../node/within-time.ts';
import type { Job, WorkerAnswer, WorkerTask } from './analysis-pool.ts';

/** Whoever gives way to others may have a computer to wait for. */
const PATIENCE = 3;

/** How long the claims of an article may be filed, or a parcel of pairs be compared, in seconds. */
const LONGEST = 30;

giveWay();
compileLater();
/** A process that analyses articles, files their claims and compares these, as it is asked to. */
const analyst = createAnalyst(createTools(loadModels()), PATIENCE);
const comparer = createPairComparer();

function work(job: Job): Uint8Array | ReturnType<typeof comparer> {
  if ('analyse' in job) return packAnalysis(analyst(job.analyse));
  // What does not come to an end here is done by the server, which leaves out of it what it has to.
  return withinTime(LONGEST, () => ('compare' in job ? comparer(job.compare) : fileSent(job.file)));
}

// Nobody is left to be told where the answer does not come through; the process then ends for want of messages.
const answer = (sent: WorkerAnswer) => process.send!(sent, () => undefined);

process.on('message', ({ id, job }: WorkerTask) => {
  try {
    answer({ id, found: work(job) });
  } catch (error) {
    const seconds = error instanceof TookTooLong ? error.seconds : undefined;
    answer({ id, problem: (error as Error).message, seconds });
  }
});
answer({ isReady: true });
