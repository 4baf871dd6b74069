import { parentPort } from 'node:worker_threads';
import { createTools } from '../core/tools.ts';
import { createAnalyst } from '../node/analysis-task.ts';
import { giveWay } from '../node/give-way.ts';
import { loadModels } from '../node/load-models.ts';
import { packAnalysis } from '../node/pack-analysis.ts';
import type { WorkerAnswer, WorkerTask } from './analysis-pool.ts';

giveWay();
/** A thread that analyses what it is sent, and answers with the packed analysis. */
const analyst = createAnalyst(createTools(loadModels()));
parentPort!.on('message', ({ id, task }: WorkerTask) => {
  const answer = (sent: WorkerAnswer) => parentPort!.postMessage(sent);
  try {
    answer({ id, packed: packAnalysis(analyst(task)) });
  } catch (error) {
    answer({ id, problem: (error as Error).message });
  }
});
