import { maximalClasses } from '../../src/core/language/perceptron.ts';
import { RowIndex } from './row-index.ts';

/** Weights while they are learned: the averaged perceptron of Collins (2002), with lazy sums. */
export interface Trainer {
  readonly classes: readonly string[];
  /** As `Perceptron.score`, with the weights of this moment. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
  /** Adds to the weights of one class: +1 for what was right, −1 for what was said instead. */
  add(features: Int32Array, count: number, of: number, amount: number): void;
  /** Says that one more example has been seen: the average is over these moments. */
  tick(): void;
  /** The averaged weights. */
  learned(): readonly LearnedRow[];
}

/** One feature with its weight for each class, and how often it was corrected. */
export interface LearnedRow {
  readonly key: number;
  readonly weights: Float64Array;
  readonly updates: number;
}

/** A trainer that knows nothing yet. Deterministic: the same calls give the same bytes. */
export function createTrainer(classes: readonly string[]): Trainer {
  const width = classes.length;
  if (width > maximalClasses) throw new Error(`at most ${maximalClasses} classes, not ${width}`);
  const rows = new RowIndex();
  let weights = new Float32Array(1024 * width);
  let sums = new Float64Array(1024 * width);
  let stamps = new Int32Array(1024 * width);
  let updates = new Int32Array(1024);
  let now = 0;

  function rowOf(feature: number): number {
    const key = feature || 1;
    let row = rows.get(key);
    if (row !== undefined) return row;
    row = rows.size;
    rows.set(key, row);
    if (row >= updates.length) {
      const size = updates.length * 2;
      weights = grown(weights, new Float32Array(size * width));
      sums = grown(sums, new Float64Array(size * width));
      stamps = grown(stamps, new Int32Array(size * width));
      updates = grown(updates, new Int32Array(size));
    }
    return row;
  }

  return {
    classes,
    score(features, count, scores) {
      scores.fill(0);
      for (let i = 0; i < count; i++) {
        const row = rows.get(features[i]! || 1);
        if (row === undefined) continue;
        for (let c = 0, at = row * width; c < width; c++, at++) scores[c]! += weights[at]!;
      }
    },
    add(features, count, of, amount) {
      for (let i = 0; i < count; i++) {
        const row = rowOf(features[i]!);
        const at = row * width + of;
        sums[at]! += weights[at]! * (now - stamps[at]!);
        stamps[at] = now;
        weights[at]! += amount;
        updates[row]!++;
      }
    },
    tick: () => void now++,
    learned() {
      const average = new Float64Array(rows.size * width);
      for (let at = 0; at < average.length; at++)
        average[at] = (sums[at]! + weights[at]! * (now - stamps[at]!)) / Math.max(now, 1);
      return [...rows].map(([key, row]) => ({
        key,
        weights: average.subarray(row * width, (row + 1) * width),
        updates: updates[row]!,
      }));
    },
  };
}

function grown<T extends Float32Array | Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** A repeatable order for the examples of one pass (Fisher–Yates with a linear congruential generator). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = (seed * 2654435761 + 1) >>> 0;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
