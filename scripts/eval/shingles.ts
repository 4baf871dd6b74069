/** The multiset of 4-word shingles of a text, as the article extraction benchmark counts them. */
function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(1, words.length - 3);
  if (words.length)
    for (let i = 0; i < last; i++) {
      const shingle = words.slice(i, i + 4).join(' ');
      counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
    }
  return counts;
}

/** Precision, recall and F1 over pages: the harmonic mean of mean precision and mean recall. */
export function shingleScores(pairs: readonly { gold: string; predicted: string }[]) {
  const precisions: number[] = [];
  const recalls: number[] = [];
  for (const { gold, predicted } of pairs) {
    const wanted = shingles(gold);
    const found = shingles(predicted);
    let shared = 0;
    let wantedCount = 0;
    let foundCount = 0;
    for (const [shingle, count] of wanted) {
      wantedCount += count;
      shared += Math.min(count, found.get(shingle) ?? 0);
    }
    for (const count of found.values()) foundCount += count;
    if (foundCount) precisions.push(shared / foundCount);
    if (wantedCount) recalls.push(shared / wantedCount);
  }
  const mean = (values: number[]) =>
    values.length ? values.reduce((a, b) => a + b, 0) / values.length : 1;
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}
