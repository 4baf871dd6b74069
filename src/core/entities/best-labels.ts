import { followers, mayEnd, mayStart, nameLabels } from './name-labels.ts';

const width = nameLabels.length;

/**
 * The best allowed sequence of labels (Viterbi).
 *
 * @param scores A row of `nameLabels.length` scores for each token.
 * @param steps The score of each pair of labels, row by row.
 * @param labels Is overwritten from `from` on.
 */
export function bestLabels(
  scores: Float32Array,
  length: number,
  steps: Float32Array,
  labels: Uint8Array,
  from: number,
): void {
  if (length === 0) return;
  const back = new Uint8Array(length * width);
  let reached = new Float32Array(width).fill(-Infinity);
  let next = new Float32Array(width);
  for (let label = 0; label < width; label++) if (mayStart(label)) reached[label] = scores[label]!;
  for (let i = 1; i < length; i++) {
    next.fill(-Infinity);
    for (let before = 0; before < width; before++) {
      const so = reached[before]!;
      if (so === -Infinity) continue;
      for (const after of followers[before]!) {
        const sum = so + steps[before * width + after]!;
        if (sum <= next[after]!) continue;
        next[after] = sum;
        back[i * width + after] = before;
      }
    }
    for (let label = 0; label < width; label++) next[label]! += scores[i * width + label]!;
    [reached, next] = [next, reached];
  }
  let best = 0;
  for (let label = 1; label < width; label++)
    if (mayEnd(label) && reached[label]! > reached[best]!) best = label;
  for (let i = length - 1; i >= 0; i--) {
    labels[from + i] = best;
    best = back[i * width + best]!;
  }
}
