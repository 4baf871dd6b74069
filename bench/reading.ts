import { performance } from 'node:perf_hooks';
import { noCorrections } from '../src/core/article/corrections.ts';
import { readInFolder } from '../src/core/article/read-in-folder.ts';
import { createRecurringLines } from '../src/core/article/recurring-lines.ts';
import { createReprints } from '../src/core/article/reprints.ts';
import { sketchOf } from '../src/core/article/sketch.ts';
import { readPage } from '../src/core/text/read-page.ts';
import { inventArchive } from './invented.ts';

/** How long the pages of a folder take to be read, with the lines that recur in it and the copies in it. */
export interface ReadingMeasure {
  readonly articles: number;
  readonly megabytes: number;
  readonly seconds: number;
}

/** Reads the pages of an invented archive one after the other, as the corpus does, without what the articles say. */
export function measureReading(count: number): ReadingMeasure {
  const { articles } = inventArchive(count);
  const lines = createRecurringLines();
  const reprints = createReprints();
  const start = performance.now();
  for (const { file, text } of articles) {
    const page = readPage(file, text);
    const { article } = readInFolder(file, page, noCorrections, (print) => {
      lines.put(file, print);
      return { recurring: lines.of(file), year: null };
    });
    const body = article.body.map(({ start, end }) => page.text.slice(start, end));
    reprints.put(file, { sketch: sketchOf(body), published: article.published?.value ?? null });
  }
  reprints.clusters();
  return {
    articles: count,
    megabytes: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
    seconds: (performance.now() - start) / 1000,
  };
}
