/**
 * npm run --silent eval -- TASK FILE.jsonl|FILE.conllu [--predictions OUT.jsonl]
 *
 * Runs the core over a corpus file and prints one JSON line with the metrics of its task.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createTools } from '../src/core/tools.ts';
import { loadModels } from '../src/node/load-models.ts';
import { attribution } from './eval/attribution.ts';
import { body } from './eval/body.ts';
import { metadata } from './eval/metadata.ts';
import { edits } from './eval/edits.ts';
import { joins } from './eval/joins.ts';
import { ner } from './eval/ner.ts';
import { pairs } from './eval/pairs.ts';
import { syntax } from './eval/syntax.ts';
import { stories } from './eval/stories.ts';
import type { Document, EvalTask } from './eval/task.ts';
import { times } from './eval/times.ts';
import { readConllu } from './train/conllu.ts';

const tasks: Record<string, EvalTask<Document, Document>> = {
  attribution,
  body,
  edits,
  metadata,
  joins,
  ner,
  pairs,
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
if (!task || !(file || task.bringsDocuments)) {
  console.error(
    `usage: npm run --silent eval -- ${Object.keys(tasks).join('|')} FILE.jsonl [--predictions OUT.jsonl]`,
  );
  process.exit(1);
}

const gold: Document[] = file?.endsWith('.conllu') ? readConllu(file) : readLines(file);
const predictions = task.predict(gold, createTools(loadModels()));
if (values.predictions)
  writeFileSync(
    values.predictions,
    predictions.map((line) => JSON.stringify(line) + '\n').join(''),
  );
const metrics = Object.entries(task.score(gold, predictions));
console.log(
  JSON.stringify(Object.fromEntries(metrics.map(([key, value]) => [key, +value.toFixed(4)]))),
);

function readLines(path: string | undefined): Document[] {
  return (path ? readFileSync(path, 'utf8') : '')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Document);
}
