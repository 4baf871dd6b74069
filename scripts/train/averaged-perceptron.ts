import { maximalClasses, maximalWeight } from '../../src/core/language/perceptron.ts';
import { RowIndex } from './row-index.ts';
import type { PerceptronHeader } from '../../src/core/language/perceptron.ts';

/** Weights while they are learned: the averaged perceptron of Collins (2002), with lazy sums. */
export interface Trainer {
  readonly classes: readonly string[];
  /** As `Perceptron.score`, with the weights of this moment. */
  score(features: Int32Array, count: number, scores: Float32Array): void;
  /** Adds to the weights of one class: +1 for what was right, −1 for what was said instead. */
  add(features: Int32Array, count: number, of: number, amount: number): void;
  /** Says that one more example has been seen: the average is over these moments. */
  tick(): void;
  /** The averaged weights, pruned and rounded, in the form that `readPerceptron` reads. */
  encode(pruning?: Pruning): Uint8Array;
}

export interface Pruning {
  /** Features that were corrected less often than this are dropped. */
  readonly updates?: number;
  /** Entries whose weight, on a scale where the greatest is 511, is smaller than this are dropped. */
  readonly weight?: number;
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
    encode(pruning = {}) {
      const average = new Float64Array(rows.size * width);
      for (let at = 0; at < average.length; at++)
        average[at] = (sums[at]! + weights[at]! * (now - stamps[at]!)) / Math.max(now, 1);
      const kept = [...rows]
        .filter(([, row]) => updates[row]! >= (pruning.updates ?? 0))
        .map(([key, row]) => ({ key, weights: average.subarray(row * width, (row + 1) * width) }));
      return encodePerceptron(classes, kept, pruning.weight).bytes;
    },
  };
}

function grown<T extends Float32Array | Float64Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** One feature with its weight for each class. */
export interface Row {
  readonly key: number;
  readonly weights: Float32Array | Float64Array;
}

/**
 * Rounds weights so that the greatest becomes 511, and writes those that are left.
 *
 * @param smallest Rounded weights that are smaller than this are dropped.
 * @returns The bytes that `readPerceptron` reads, and what the weights were multiplied by.
 */
export function encodePerceptron(
  classes: readonly string[],
  rows: readonly Row[],
  smallest = 1,
): { readonly bytes: Uint8Array; readonly scale: number } {
  let greatest = 0;
  for (const { weights } of rows)
    for (const weight of weights) greatest = Math.max(greatest, Math.abs(weight));
  const scale = maximalWeight / (greatest || 1);
  const kept: { key: number; entries: number[] }[] = [];
  for (const { key, weights } of rows) {
    const entries: number[] = [];
    for (let c = 0; c < weights.length; c++) {
      const weight = Math.round(weights[c]! * scale);
      if (Math.abs(weight) >= smallest) entries.push((c << 10) | (weight & 1023));
    }
    if (entries.length > 0) kept.push({ key, entries });
  }
  kept.sort((a, b) => a.key - b.key);
  return { bytes: write(classes, kept), scale };
}

function write(
  classes: readonly string[],
  kept: readonly { key: number; entries: readonly number[] }[],
): Uint8Array {
  const entries = kept.reduce((sum, row) => sum + row.entries.length, 0);
  const header: PerceptronHeader = { classes, rows: kept.length, entries };
  let json = JSON.stringify(header);
  while (json.length % 4 !== 0) json += ' ';
  const head = new TextEncoder().encode(json);
  const padding = kept.length % 2;
  const bytes = new Uint8Array(4 + head.length + kept.length * 5 + padding + entries * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, head.length, true);
  bytes.set(head, 4);
  const keys = 4 + head.length;
  const lengths = keys + kept.length * 4;
  let at = lengths + kept.length + padding;
  kept.forEach((row, i) => {
    view.setInt32(keys + i * 4, row.key, true);
    view.setUint8(lengths + i, row.entries.length);
    for (const entry of row.entries) {
      view.setUint16(at, entry, true);
      at += 2;
    }
  });
  return bytes;
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
