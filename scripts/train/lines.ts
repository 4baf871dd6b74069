/**
 * npx tsx scripts/train/lines.ts ../shared/corpora/body/aeb-dev.jsonl
 *
 * Trains the line model on pages whose article text is known, and writes data/article/line-weights.json.
 * The weights are over layout and function words only; no word of a page is kept. How well such a model
 * reads pages of sites that it has not seen is measured by `npm run eval -- body-unseen`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { slots } from '../../src/core/article/line-features.ts';
import { createLineModel, roles, type LineWeights } from '../../src/core/article/line-model.ts';
import { shingleScores } from '../eval/shingles.ts';
import { bodyOf, exampleOf, learnFrom, type KnownPage } from './line-training.ts';

const R = roles.length;

const examples = readFileSync(process.argv[2]!, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => exampleOf(JSON.parse(line) as KnownPage));

const model = learnFrom(examples);
const rounded = (weight: number) => Math.round(weight * 1000) / 1000;
const weights: LineWeights = {
  states: Object.fromEntries(
    slots.map((slot, s) => [
      slot.name,
      [...model.states.slice(model.offsets[s], model.offsets[s]! + slot.bins * R)].map(rounded),
    ]),
  ),
  steps: [...model.steps].map(rounded),
};
const fitted = examples.map(({ page, lines }) => ({
  gold: page.body,
  predicted: bodyOf(lines, createLineModel(slots, weights)),
}));
console.log('on its own training pages', shingleScores(fitted));
writeFileSync(
  'data/article/line-weights.json',
  JSON.stringify({
    origin:
      'made by scripts/train/lines.ts from page layouts of scrapinghub/article-extraction-benchmark (MIT)',
    licence: 'MIT',
    ...weights,
  }) + '\n',
);
