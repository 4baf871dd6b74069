import { readFileSync } from 'node:fs';
import { pairs } from './pairs.ts';
import type { Document, EvalTask } from './task.ts';

/**
 * 200 pairs in the manner of RTE-3, made up for Crosscheck by somebody who had seen neither its rules nor the sets that they
 * were measured on. No rule is written for them: they show what holds for pairs that nobody has read.
 */
const file = new URL('../../test/pairs/apart.jsonl', import.meta.url);

type Pair = Parameters<typeof pairs.predict>[0][number];

function readPairs(): readonly Pair[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Pair);
}

/** Whether the second text follows from the first or contradicts it, as in `pairs`. */
export const pairsApart: EvalTask<Document, Pair> = {
  bringsDocuments: true,
  predict: (_, tools) => pairs.predict(readPairs(), tools),
  score: (_, predictions) => pairs.score(readPairs(), predictions),
};
