/**
 * npm run bench:archive [-- COUNT…]
 *
 * What a growing archive costs: reading it, taking it in again from what was kept (the disk apart), one edit in it
 * (until its marks are there, and until the conflicts of the folder are), memory; and whether planted conflicts are
 * found among all the others as they are among themselves. Seconds differ between machines: growth and ratios are
 * what to compare.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepPacked } from '../src/core/archive.ts';
import { createCorpus, type Corpus } from '../src/core/corpus.ts';
import { createTools } from '../src/core/tools.ts';
import type { Kept } from '../src/core/questions/earlier-work.ts';
import { openAnalysisCache } from '../src/node/analysis-cache.ts';
import { keptBeside } from '../src/node/kept-work.ts';
import { loadModels } from '../src/node/load-models.ts';
import { createPacking, packAnalysis } from '../src/node/pack-analysis.ts';
import { shelfOnDisk } from '../src/node/shelf-on-disk.ts';
import { inventArchive, type Archive } from './invented.ts';

const counts = process.argv.slice(2).map(Number).filter(Boolean);
const sizes = counts.length > 0 ? counts : [1000, 10_000];
const EDITS = 40;

const tools = createTools(loadModels());
const folder = mkdtempSync(join(tmpdir(), 'crosscheck-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const cache = openAnalysisCache(folder, 'bench', console.error);
/** As in the server: what was unpacked is not packed again. */
const packing = createPacking();
const newCorpus = (kept?: Kept) =>
  createCorpus(tools, keepPacked(packing, shelfOnDisk(folder)), kept);
read(newCorpus(), inventArchive(50));

console.log(
  '| articles | MB | CPU s | ms an article | edit: marks p95, ms | edit: conflicts p95, ms | resident MB | planted found | alone | warm, CPU s |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|');
const rows = sizes.map(measure);
const [first, last] = [rows[0]!, rows[rows.length - 1]!];
if (first !== last) {
  const slope = Math.log(last.seconds / first.seconds) / Math.log(last.megabytes / first.megabytes);
  console.log(`\nGrowth of time with text, slope on log-log: ${slope.toFixed(2)} (1 is linear)`);
  const flat = (key: 'marks' | 'conflicts') => (last[key] / first[key]).toFixed(2);
  console.log(
    `One edit, largest to smallest: marks ×${flat('marks')}, conflicts ×${flat('conflicts')}`,
  );
}

/** Prints one row, each cell as soon as it is known: a large archive takes long. */
function measure(count: number) {
  const archive = inventArchive(count);
  const megabytes = archive.articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  const kept = keptBeside(() => cache, String(count));
  const corpus = newCorpus(kept);
  cells('|', count, megabytes.toFixed(1));
  const seconds = cpu(() => read(corpus, archive)) / 1000;
  cells(seconds.toFixed(1), ((1000 * seconds) / count).toFixed(2));
  corpus.keep(() => false);
  const edited = Array.from(
    { length: EDITS },
    (_, i) => archive.articles[Math.floor((i * count) / EDITS)]!,
  );
  const edits = edited.map(({ file, text }, i) => {
    const marks = cpu(() =>
      corpus.put(file, `${text}\n\nPolice said ${20 + i} people were arrested.`),
    );
    return { marks, conflicts: marks + cpu(() => corpus.questionsOf(file)) };
  });
  const marks = p95(edits.map((edit) => edit.marks));
  const conflicts = p95(edits.map((edit) => edit.conflicts));
  globalThis.gc?.();
  const resident = process.memoryUsage().rss / 1e6;
  cells(marks.toFixed(1), conflicts.toFixed(1), Math.round(resident));
  for (const { file, text } of edited) corpus.put(file, text);
  cells(`${plantedIn(corpus, archive)} of ${archive.planted.length}`);
  const alone = newCorpus();
  for (const { file } of archive.planted.flat()) alone.take(corpus.analysis(file)!);
  cells(plantedIn(alone, archive));
  const packed = archive.articles.map(({ file }) => packAnalysis(corpus.analysis(file)!));
  const warm = cpu(() => {
    const again = newCorpus(kept);
    for (const bytes of packed) again.take(packing.unpack(bytes));
    again.questions();
  });
  cells((warm / 1000).toFixed(1), '\n');
  return { megabytes, seconds, marks, conflicts };
}

function cells(...values: readonly (string | number)[]): void {
  for (const value of values)
    process.stdout.write(value === '|' || value === '\n' ? value : ` ${value} |`);
}

function read(corpus: Corpus, { articles }: Archive): void {
  for (const { file, text } of articles) corpus.put(file, text);
  corpus.questions();
}

/** How many of the planted pairs the folder tells as a conflict. */
function plantedIn(corpus: Corpus, { planted }: Archive): number {
  const conflicts = corpus.questions().filter(({ relation }) => relation === 'conflict');
  const told = conflicts.map(({ answers }) => new Set(answers.map(({ file }) => file)));
  return planted.filter(([a, b]) => told.some((files) => files.has(a.file) && files.has(b.file)))
    .length;
}

/** Milliseconds of processor time: what else the machine does counts little. */
function cpu(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)]!;
}
