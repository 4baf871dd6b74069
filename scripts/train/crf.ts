import { followers, mayEnd, mayStart, nameLabels } from '../../src/core/entities/name-labels.ts';

const width = nameLabels.length;

/**
 * A stretch of tokens to learn from. `allowed` has a bit for each label that the gold answer permits:
 * one for a known answer, several where the source does not mark all types.
 */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly allowed: Int32Array;
  readonly weight: number;
}

export interface Crf {
  readonly keys: Int32Array;
  readonly weights: Float32Array;
  readonly steps: Float32Array;
}

export interface CrfOptions {
  readonly passes: number;
  readonly rate: number;
  /** Sum of squared gradients to begin with: more makes the first steps smaller. */
  readonly damping: number;
  /** Share of the weights that each pass takes away (L2). */
  readonly decay: number;
  /** Share of the features of a token that are left out each time it is seen. */
  readonly dropout: number;
  readonly rarest: number;
  readonly onPass?: (pass: number, loss: number, crf: Crf) => void;
}

/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) by AdaGrad, with
 * gold answers that may be partial: the likelihood of all sequences that they permit is raised.
 */
export function trainCrf(examples: readonly Example[], options: CrfOptions): Crf {
  const { keys, rows } = indexFeatures(examples, options.rarest);
  const weights = new Float32Array(keys.length * width);
  const squares = new Float32Array(keys.length * width).fill(options.damping);
  const steps = new Float32Array(width * width);
  const stepSquares = new Float32Array(width * width).fill(options.damping);
  const crf = { keys, weights, steps };
  const order = examples.map((_, i) => i);
  let state = 12345;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let pass = 0; pass < options.passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    let loss = 0;
    for (const index of order) {
      const example = examples[index]!;
      loss += learn(example, rows[index]!, crf, squares, stepSquares, options, random);
    }
    if (options.decay > 0)
      for (let i = 0; i < weights.length; i++) weights[i]! *= 1 - options.decay;
    options.onPass?.(pass, loss, crf);
  }
  return crf;
}

function indexFeatures(examples: readonly Example[], rarest: number) {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const token of features)
      for (const key of token) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = new Map<number, number>();
  for (const [key, count] of counts) if (count >= rarest) known.set(key, known.size);
  const rows = examples.map(({ features }) =>
    features.map((token) => {
      const found: number[] = [];
      for (const key of token) {
        const row = known.get(key);
        if (row !== undefined) found.push(row);
      }
      return Int32Array.from(found);
    }),
  );
  return { keys: Int32Array.from(known.keys()), rows };
}

function learn(
  { allowed, weight }: Example,
  known: readonly Int32Array[],
  { weights, steps }: Crf,
  squares: Float32Array,
  stepSquares: Float32Array,
  { rate, dropout }: CrfOptions,
  random: () => number,
): number {
  const n = known.length;
  const rows = dropout > 0 ? known.map((token) => token.filter(() => random() >= dropout)) : known;
  const scores = new Float64Array(n * width);
  rows.forEach((token, i) => {
    for (const row of token)
      for (let l = 0, at = row * width; l < width; l++, at++)
        scores[i * width + l]! += weights[at]!;
  });
  const exps = new Float64Array(n * width);
  const stepExps = Float64Array.from(steps, Math.exp);
  for (let i = 0; i < n; i++) {
    let top = -Infinity;
    for (let l = 0; l < width; l++) top = Math.max(top, scores[i * width + l]!);
    for (let l = 0; l < width; l++) exps[i * width + l] = Math.exp(scores[i * width + l]! - top);
  }
  const all = expectations(exps, stepExps, n, null);
  const gold = expectations(exps, stepExps, n, allowed);
  for (let i = 0; i < n; i++)
    for (let l = 0; l < width; l++) {
      const gradient = (gold.labels[i * width + l]! - all.labels[i * width + l]!) * weight;
      if (Math.abs(gradient) < 1e-4) continue;
      const square = gradient * gradient;
      for (const row of rows[i]!) {
        const at = row * width + l;
        squares[at]! += square;
        weights[at]! += (rate * gradient) / Math.sqrt(squares[at]!);
      }
    }
  for (let at = 0; at < width * width; at++) {
    const gradient = (gold.steps[at]! - all.steps[at]!) * weight;
    if (Math.abs(gradient) < 1e-4) continue;
    stepSquares[at]! += gradient * gradient;
    steps[at]! += (rate * gradient) / Math.sqrt(stepSquares[at]!);
  }
  return all.log - gold.log;
}

/** Forward-backward with scaling: expected labels and steps, and the log of the sum, over what is allowed. */
function expectations(
  exps: Float64Array,
  steps: Float64Array,
  n: number,
  allowed: Int32Array | null,
) {
  const may = (i: number, label: number) => allowed === null || (allowed[i]! >> label) & 1;
  const forward = new Float64Array(n * width);
  const scale = new Float64Array(n);
  let log = 0;
  for (let i = 0; i < n; i++) {
    const at = i * width;
    if (i === 0) {
      for (let l = 0; l < width; l++) if (mayStart(l) && may(0, l)) forward[l] = exps[l]!;
    } else {
      for (let before = 0; before < width; before++) {
        const so = forward[at - width + before]!;
        if (so === 0) continue;
        for (const after of followers[before]!)
          if (may(i, after)) forward[at + after]! += so * steps[before * width + after]!;
      }
      for (let l = 0; l < width; l++) forward[at + l]! *= exps[at + l]!;
    }
    if (i === n - 1) for (let l = 0; l < width; l++) if (!mayEnd(l)) forward[at + l] = 0;
    let sum = 0;
    for (let l = 0; l < width; l++) sum += forward[at + l]!;
    if (sum === 0) throw new Error('no sequence of labels is allowed');
    for (let l = 0; l < width; l++) forward[at + l]! /= sum;
    scale[i] = sum;
    log += Math.log(sum);
  }
  const labels = new Float64Array(n * width);
  const stepSums = new Float64Array(width * width);
  let backward = new Float64Array(width);
  for (let l = 0; l < width; l++) backward[l] = mayEnd(l) ? 1 : 0;
  for (let i = n - 1; i >= 0; i--) {
    const at = i * width;
    for (let l = 0; l < width; l++) labels[at + l] = forward[at + l]! * backward[l]!;
    if (i === 0) break;
    const next = new Float64Array(width);
    for (let before = 0; before < width; before++) {
      const so = forward[at - width + before]!;
      for (const after of followers[before]!) {
        if (!may(i, after)) continue;
        const flow =
          (steps[before * width + after]! * exps[at + after]! * backward[after]!) / scale[i]!;
        next[before]! += flow;
        if (so !== 0) stepSums[before * width + after]! += so * flow;
      }
    }
    backward = next;
  }
  return { labels, steps: stepSums, log };
}
