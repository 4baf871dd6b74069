/**
 * npm run soak [-- MINUTES [ARTICLES]]
 *
 * Edits, renames, deletes and brings back articles of an invented archive at random, as an hour at a news desk does,
 * and looks now and then at what the folder says. At the end the folder must say the same as one that is read
 * afresh, and memory must have levelled off. Ends with an error where either fails.
 */
import assert from 'node:assert/strict';
import { seeded } from '../scripts/eval/edits/random.ts';
import { keepPacked } from '../src/core/archive.ts';
import { createCorpus, type Corpus } from '../src/core/corpus.ts';
import { createTools } from '../src/core/tools.ts';
import { loadModels } from '../src/node/load-models.ts';
import { createPacking } from '../src/node/pack-analysis.ts';
import { inventArchive } from './invented.ts';
import { randomEdit } from './random-edit.ts';

const [minutes = 10, count = 500] = process.argv.slice(2).map(Number);
/** By how much memory may grow from the middle to the end. */
const SLACK = 1.15;

const tools = createTools(loadModels());
const newCorpus = () => createCorpus(tools, keepPacked(createPacking()));
const { articles } = inventArchive(count);
const files = new Map<string, string>();
const corpus = newCorpus();
for (const { file, text } of articles) put(file, text);

const random = seeded(20_261_125);

const start = performance.now();
const heaps: number[] = [];
let changes = 0;
while (performance.now() - start < minutes * 60_000) {
  const names = [...files.keys()];
  const file = names[random.below(names.length)] ?? articles[0]!.file;
  const kind = random.below(10);
  if (kind < 6) put(file, randomEdit(files.get(file) ?? articles[0]!.text, random));
  else if (kind < 8) rename(file, `desk/${random.below(1_000_000)}.txt`);
  else if (kind < 9) remove(file);
  else restore(articles[random.below(articles.length)]!);
  const looks = random.below(5);
  if (looks === 0) corpus.questionsOf(file);
  else if (looks === 1) corpus.advance(() => random.below(10) === 0);
  if (++changes % 50 !== 0) continue;
  corpus.questions();
  globalThis.gc?.();
  heaps.push(process.memoryUsage().heapUsed / 1e6);
}

const fresh = newCorpus();
for (const [file, text] of [...files].reverse()) fresh.put(file, text);
putOutdated(fresh);
assert.deepEqual(
  state(corpus),
  state(fresh),
  'the folder says something else than when read afresh',
);
const [middle, end] = [heaps[heaps.length >> 1] ?? 0, heaps.at(-1) ?? 0];
console.log(
  `${changes} changes in ${minutes} minutes; ${files.size} articles, ${fresh.questions().length} questions, ` +
    `the same as afresh; heap ${Math.round(middle)} MB in the middle, ${Math.round(end)} MB at the end`,
);
assert.ok(end <= SLACK * middle, 'memory has not levelled off');

function put(file: string, text: string): void {
  files.set(file, text);
  corpus.put(file, text);
  putOutdated(corpus);
}

function putOutdated(to: Corpus): void {
  for (const file of to.outdated()) to.put(file, files.get(file)!);
}

function remove(file: string): void {
  files.delete(file);
  corpus.remove(file);
  putOutdated(corpus);
}

function rename(from: string, to: string): void {
  const text = files.get(from);
  if (text === undefined) return;
  remove(from);
  put(to, text);
}

function restore({ file, text }: { file: string; text: string }): void {
  put(file, text);
}

function state(of: Corpus) {
  return {
    files: of.files(),
    entities: of.entities(),
    questions: of.questions(),
    doubts: of.files().map((file) => of.doubtsOf(file)),
  };
}
