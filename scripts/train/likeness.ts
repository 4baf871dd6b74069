import data from '../../data/questions/likeness.json' with { type: 'json' };
import type { Tools } from '../../src/core/tools.ts';
import type { Features } from '../../src/core/questions/likeness/likeness.ts';
import { examplesOf, type Example } from './likeness-examples.ts';

/** What likeness may only grow with, and what it may only shrink with: what a feature means does not turn round. */
const GROWS = new Set(['words', 'lead', 'leadBack']);
const FREE = new Set(['people', 'things']);

/** How strongly weights are drawn to 0. */
const RIDGE = 3;
const STEPS = 1500;

/**
 * Fits the weights of `data/questions/likeness.json` to examples: logistic regression with L2 by Adam (Kingma and Ba 2015)
 * over all examples at once, so that the same examples give the same weights.
 */
export function trainLikeness(folder: string, tools: Tools): typeof data {
  const examples = examplesOf(folder, tools);
  const names = Object.keys(data.weights) as (keyof Features)[];
  const scales = names.map((name) => scaleOf(examples.map(({ features }) => features[name])));
  const rows = examples.map(({ features }) =>
    names.map((name, i) => (features[name] - scales[i]!.mean) / scales[i]!.spread),
  );
  const sums = fit(rows, examples, names);
  const weights = names.map((_, i) => sums[i]! / scales[i]!.spread);
  const bias = sums[names.length]! - weights.reduce((sum, w, i) => sum + w * scales[i]!.mean, 0);
  const rounded = (value: number) => Number(value.toFixed(3)) + 0;
  return {
    ...data,
    bias: rounded(bias),
    weights: Object.fromEntries(names.map((name, i) => [name, rounded(weights[i]!)])) as Features,
  };
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
  return { mean, spread: spread || 1 };
}

/** The weights of the scaled features, and the bias behind them. */
function fit(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  names: readonly string[],
): readonly number[] {
  const size = names.length + 1;
  const [sums, first, second] = [0, 0, 0].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= STEPS; step++) {
    const slope = sums.map((weight, i) => (i < names.length ? RIDGE * weight : 0));
    rows.forEach((row, k) => {
      let sum = sums[names.length]!;
      row.forEach((value, i) => (sum += sums[i]! * value));
      const miss = 1 / (1 + Math.exp(-sum)) - (examples[k]!.isOne ? 1 : 0);
      row.forEach((value, i) => (slope[i]! += miss * value));
      slope[names.length]! += miss;
    });
    const rate = step < 1000 ? 0.05 : 0.01;
    for (let i = 0; i < size; i++) {
      first[i] = 0.9 * first[i]! + 0.1 * slope[i]!;
      second[i] = 0.99 * second[i]! + 0.01 * slope[i]! ** 2;
      const [mean, spread] = [first[i]! / (1 - 0.9 ** step), second[i]! / (1 - 0.99 ** step)];
      sums[i]! -= (rate * mean) / (Math.sqrt(spread) + 1e-8);
      const name = names[i];
      if (name === undefined || FREE.has(name)) continue;
      sums[i] = GROWS.has(name) ? Math.max(0, sums[i]!) : Math.min(0, sums[i]!);
    }
  }
  return [...sums];
}
