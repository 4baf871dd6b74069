import { bareBody } from '../src/core/article/article-body.ts';
import { findTimes } from '../src/core/time/find-times.ts';
import type { Tools } from '../src/core/tools.ts';
import type { BenchArticle } from './articles.ts';
import { randomNumbers, randomText, roughSentences } from './time-strings.ts';

/**
 * What the times of articles cost on top of tagging, in processor time of this process, and how the cost of
 * hostile text grows with its length.
 *
 * @returns Lines for the reader.
 */
export function benchTimes(articles: readonly BenchArticle[], tools: Tools): readonly string[] {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const read = articles.map(({ text }) => ({
    text,
    sentences: tools.language.read(text, bareBody(text)),
  }));
  const times = () =>
    read.forEach(({ text, sentences }) => findTimes(text, sentences, '2024-11-01'));
  const tag = () => articles.forEach(({ text }) => tools.language.read(text, bareBody(text)));
  times();
  const [tagging, finding] = [cost(tag), Math.min(cost(times), cost(times), cost(times))];
  const fuzz = fuzzTexts(100_000);
  const hostile = [fuzz.slice(0, 2500), fuzz.slice(0, 10_000)].map((texts) => texts.join(' '));
  const rough = hostile.map(roughSentences);
  const run = (i: number) => () => findTimes(hostile[i]!, rough[i]!, '2024-11-01');
  run(0)();
  const growth = Math.min(cost(run(1)), cost(run(1))) / Math.min(cost(run(0)), cost(run(0)));
  for (const text of fuzz) findTimes(text, roughSentences(text), '2024-11-01');
  return [
    `Times: ${(bytes / 1e6 / finding).toFixed(1)} MB/s on top of tagging (${(bytes / 1e6 / tagging).toFixed(1)} MB/s; ` +
      `${((100 * finding) / tagging).toFixed(1)} % of its cost)`,
    `Times of 100,000 random strings: none throws; four times as long a text costs ${growth.toFixed(1)} times as much`,
  ];
}

function fuzzTexts(count: number): readonly string[] {
  const upTo = randomNumbers(20241101);
  return Array.from({ length: count }, () => randomText(upTo));
}

/** Seconds of processor time. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
}
