/**
 * npm run --silent eval -- TASK [FILE.jsonl|FILE.conllu] [--predictions OUT.jsonl]
 *
 * Runs the core over a corpus file and prints one JSON line with the metrics of its task. Without a file:
 * a line for each set of the scoreboard, named by `set`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTools } from '../src/core/tools.ts';
import { loadModels } from '../src/node/load-models.ts';
import { articles } from './eval/articles.ts';
import { attribution } from './eval/attribution.ts';
import { body } from './eval/body.ts';
import { bodyUnseen } from './eval/body-unseen.ts';
import { metadata } from './eval/metadata.ts';
import { mutations } from './eval/mutations.ts';
import { nearMissTask } from './eval/near-misses.ts';
import { paraphrases } from './eval/paraphrases.ts';
import { oneEvent } from './eval/one-event.ts';
import { queue } from './eval/queue.ts';
import { compromise } from './eval/compromise.ts';
import { edits } from './eval/edits.ts';
import { joins } from './eval/joins.ts';
import { ner } from './eval/ner.ts';
import { pairsApart } from './eval/pairs-apart.ts';
import { pairs } from './eval/pairs.ts';
import { corpora, scoreboard } from './eval/scoreboard.ts';
import { reprints } from './eval/reprints.ts';
import { everyday } from './eval/everyday.ts';
import { scopes } from './eval/scopes.ts';
import { syntax } from './eval/syntax.ts';
import { stories } from './eval/stories.ts';
import type { Document, EvalTask } from './eval/task.ts';
import { times } from './eval/times.ts';
import { toldApart } from './eval/told-apart.ts';
import { readConllu } from './train/conllu.ts';

const tasks: Record<string, EvalTask<Document, Document>> = {
  articles,
  attribution,
  body,
  'body-unseen': bodyUnseen,
  compromise,
  edits,
  metadata,
  joins,
  mutations,
  'near-misses': nearMissTask,
  'one-event': oneEvent,
  queue,
  ner,
  pairs,
  'pairs-apart': pairsApart,
  paraphrases,
  reprints,
  scopes,
  everyday,
  'told-apart': toldApart,
  syntax,
  stories,
  times,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { predictions: { type: 'string' } },
});
const [name, file] = positionals;
const task = tasks[name ?? ''];
const sets = file ? [file] : [...new Set(scoreboard.filter((row) => row.task === name).map(setOf))];
if (!task || sets.length === 0) {
  console.error(
    `usage: npm run --silent eval -- ${Object.keys(tasks).join('|')} [FILE.jsonl] [--predictions OUT.jsonl]`,
  );
  process.exit(1);
}

const tools = createTools(loadModels());
for (const set of sets) {
  const gold: Document[] = set?.endsWith('.conllu') ? readConllu(set) : readLines(set);
  const predictions = task.predict(gold, tools);
  if (values.predictions)
    writeFileSync(
      values.predictions,
      predictions.map((line) => JSON.stringify(line) + '\n').join(''),
    );
  const metrics = Object.entries(task.score(gold, predictions)).map(([key, value]) => [
    key,
    +value.toFixed(4),
  ]);
  const line = Object.fromEntries(metrics) as Record<string, number>;
  console.log(JSON.stringify(file ? line : { set: set ?? 'own', ...line }));
}

function setOf({ file }: { readonly file: string | null }): string | null {
  return file && `${corpora}/${file}`;
}

function readLines(path: string | null): Document[] {
  return (path ? readFileSync(path, 'utf8') : '')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Document);
}
