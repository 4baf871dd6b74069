import { maximalWeight, type PerceptronHeader } from '../../src/core/language/perceptron.ts';
import type { Trainer } from './averaged-perceptron.ts';

export interface Pruning {
  /** Features that were corrected less often than this, by each trainer in the mean, are dropped. */
  readonly updates?: number;
  /** Entries whose weight, on a scale where the greatest is 511, is smaller than this are dropped. */
  readonly weight?: number;
}

/**
 * The mean of what trainers of the same classes have learned, pruned and rounded, in the form that `readPerceptron` reads.
 * Trainers that met the same examples in different orders err in different places; their mean errs less than each
 * (McDonald, Hall and Mann 2010), and costs no more to use.
 */
export function encodeMean(trainers: readonly Trainer[], pruning: Pruning = {}): Uint8Array {
  const mean = new Map<number, { weights: Float64Array; updates: number }>();
  for (const trainer of trainers)
    for (const { key, weights, updates } of trainer.learned()) {
      const known = mean.get(key);
      if (!known) mean.set(key, { weights: weights.slice(), updates });
      else {
        for (let c = 0; c < weights.length; c++) known.weights[c]! += weights[c]!;
        known.updates += updates;
      }
    }
  const fewest = (pruning.updates ?? 0) * trainers.length;
  const kept = [...mean]
    .filter(([, { updates }]) => updates >= fewest)
    .map(([key, { weights }]) => ({ key, weights }));
  return encodePerceptron(trainers[0]!.classes, kept, pruning.weight).bytes;
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
