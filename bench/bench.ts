/**
 * npm run bench [-- COUNT…]
 *
 * Reads growing folders and prints, as a table, what one article costs, in time and memory, and how the
 * cost grows. Seconds differ between machines: the slope and the ratios are what to compare.
 */
import { performance } from 'node:perf_hooks';
import { createCorpus } from '../src/core/corpus.ts';
import { createTools, type Tools } from '../src/core/tools.ts';
import { compileLater } from '../src/node/compile-later.ts';
import { loadModels } from '../src/node/load-models.ts';
import { benchArticles, type BenchArticle } from './articles.ts';
import { compareSpeed } from './compare-speed.ts';
import { benchTimes } from './times.ts';
import { measureJoining } from './joining.ts';
import { measureReading } from './reading.ts';

interface Measure {
  readonly articles: number;
  readonly megabytes: number;
  readonly seconds: number;
  readonly questions: number;
  readonly editMs: number;
  readonly memoryMb: number;
}

const counts = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = counts.length ? counts : [100, 300, 1000, 3000];

// As the programs that ship.
compileLater();
const before = performance.now();
const models = loadModels();
const tools = createTools(models);
console.log(`Tools ready after ${Math.round(performance.now() - before)} ms\n`);

compareSpeed(await benchArticles(60), tools, models);
measure(await benchArticles(50), tools);
for (const line of benchTimes(await benchArticles(300), tools)) console.log(`${line}\n`);
const rows: Measure[] = [];
for (const size of sizes) rows.push(measure(await benchArticles(size), tools));

console.log(
  '| articles | MB of text | s | ms an article | MB/s | rows | one edit, ms | memory, MB |',
);
console.log('|---|---|---|---|---|---|---|---|');
for (const row of rows)
  console.log(
    `| ${row.articles} | ${row.megabytes.toFixed(2)} | ${row.seconds.toFixed(2)} | ` +
      `${((1000 * row.seconds) / row.articles).toFixed(2)} | ${(row.megabytes / row.seconds).toFixed(2)} | ` +
      `${row.questions} | ${row.editMs.toFixed(1)} | ${Math.round(row.memoryMb)} |`,
  );
console.log(
  `\nGrowth of time with text, slope on log-log: ${slope(rows).toFixed(2)} (1 is linear)`,
);

const joins = sizes.map((size) => measureJoining(size));
console.log('\n| mentions of people | entities | joined in ms | µs a mention |\n|---|---|---|---|');
for (const { mentions, entities, ms } of joins)
  console.log(
    `| ${mentions} | ${entities} | ${ms.toFixed(1)} | ${((1000 * ms) / mentions).toFixed(2)} |`,
  );

measureReading(300);
const readings = [1000, 3000, 10000].map((size) => measureReading(size));
console.log('\n| pages, with recurring lines and copies | MB | s | MB/s |\n|---|---|---|---|');
for (const { articles, megabytes, seconds } of readings)
  console.log(
    `| ${articles} | ${megabytes.toFixed(2)} | ${seconds.toFixed(2)} | ${(megabytes / seconds).toFixed(2)} |`,
  );
console.log(`\nGrowth, slope on log-log: ${slope(readings).toFixed(2)}`);

function measure(articles: readonly BenchArticle[], made: Tools): Measure {
  const heapBefore = heapUsed();
  const corpus = createCorpus(made);
  const start = performance.now();
  for (const { file, text } of articles) corpus.put(file, text);
  const questions = corpus.questions().length;
  const seconds = (performance.now() - start) / 1000;
  const edited = articles.filter((_, i) => i % Math.ceil(articles.length / 20) === 0);
  const edits = edited.map(({ file, text }) => {
    const at = performance.now();
    corpus.put(file, `${text}\n\nPolice said 17 people were arrested.`);
    corpus.questionsOf(file);
    return performance.now() - at;
  });
  return {
    articles: articles.length,
    megabytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
    seconds,
    questions,
    editMs: median(edits),
    memoryMb: (heapUsed() - heapBefore) / 1e6,
  };
}

/** What is really held: after a collection, where Node allows to ask for one. */
function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Least squares through the logarithms of text size and time. */
function slope(measures: readonly Pick<Measure, 'megabytes' | 'seconds'>[]): number {
  const points = measures.map((row) => [Math.log(row.megabytes), Math.log(row.seconds)] as const);
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const top = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return top / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
