import labels from './reprint-labels.json' with { type: 'json' };
import { noCorrections } from '../../src/core/article/corrections.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { readPage } from '../../src/core/text/read-page.ts';
import { createReprints } from '../../src/core/article/reprints.ts';
import { sketchOf } from '../../src/core/article/sketch.ts';
import type { Document, EvalTask } from './task.ts';

interface Body extends Document {
  readonly text: string;
}

interface Copies extends Document {
  /** Ids of the texts that were found to be the same copy. */
  readonly copies: readonly string[];
}

/**
 * Which texts are the same copy, reprinted or edited. The labels were given by reading 100 pairs, drawn
 * by the share of word sequences that two texts have in common, quotations and all: from 0.05 up, more
 * where it is doubtful. A pair is a copy where the shorter text repeats the reporting of the longer one;
 * quotations, statements and site notices that both print do not count. Each pair weighs as many pairs
 * of the collection as it was drawn for.
 */
export const reprints: EvalTask<Body, Copies> = {
  predict: (bodies) => {
    const index = createReprints();
    for (const { id, text } of bodies)
      index.put(id, { sketch: sketchOf(bodyOf(id, text)), published: null });
    return bodies.map(({ id }) => ({
      id,
      copies: index
        .copiesOf(id)
        .filter(({ kind }) => kind === 'copy')
        .map(({ file }) => file),
    }));
  },

  score: (_, predictions) => {
    const copies = new Map(predictions.map(({ id, copies }) => [id, new Set(copies)]));
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const { a, b, copy, stratum, population } of labels.pairs) {
      const drawn = labels.pairs.filter((pair) => pair.stratum === stratum).length;
      const weight = population / drawn;
      const isFound = copies.get(a)?.has(b) ?? false;
      if (isFound) found += weight;
      if (copy) wanted += weight;
      if (copy && isFound) right += weight;
    }
    return { precision: right / (found || 1), recall: right / (wanted || 1) };
  },
};

/** The paragraphs without the notices of the site, as the corpus sees them. */
function bodyOf(id: string, text: string): readonly string[] {
  const file = `${id}.txt`;
  const corrections = { ...noCorrections, isArticle: true };
  const { body } = readArticle(file, readPage(file, text), corrections);
  return body.map(({ start, end }) => text.slice(start, end));
}
