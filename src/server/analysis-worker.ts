import { createTools } from '../core/tools.ts';
import { createAnalyst } from '../node/analysis-task.ts';
import { compileLater } from '../node/compile-later.ts';
import { giveWay } from '../node/give-way.ts';
import { loadModels } from '../node/load-models.ts';
import { createPairComparer, fileSent } from '../node/claims-task.ts';
import { packAnalysis } from '../node/pack-analysis.ts';
import type { Job, WorkerAnswer, WorkerTask } from './analysis-pool.ts';

giveWay();
compileLater();
/** A process that analyses articles, files their claims and compares these, as it is asked to. */
const analyst = createAnalyst(createTools(loadModels()));
const comparer = createPairComparer();

function work(job: Job): Uint8Array | ReturnType<typeof comparer> {
  if ('analyse' in job) return packAnalysis(analyst(job.analyse));
  return 'compare' in job ? comparer(job.compare) : fileSent(job.file);
}

process.on('message', ({ id, job }: WorkerTask) => {
  // Nobody is left to be told where the answer does not come through; the process then ends for want of messages.
  const answer = (sent: WorkerAnswer) => process.send!(sent, () => undefined);
  try {
    answer({ id, found: work(job) });
  } catch (error) {
    answer({ id, problem: (error as Error).message });
  }
});
