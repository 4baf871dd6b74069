import search from 'approx-string-match';
import type { Selector } from '../../../src/core/annotations/annotation.ts';
import type { Span } from '../../../src/core/text/span.ts';

/**
 * The comparison: a matcher of quotes in the manner of Hypothesis (after the published description of
 * hypothesis/client's match-quote, BSD-2-Clause; written anew). Among the best approximate matches it
 * takes the one with the best weighted mean of quote 50, prefix 20, suffix 20 and position 2. It knows
 * no meaning, so a verdict goes along wherever something is found.
 */
export function plainMatch({ exact, prefix, suffix, start }: Selector, text: string): Span | null {
  const most = Math.min(256, exact.length / 2);
  const matches = search(text, exact, most);
  const [before, after] = [prefix.slice(-32), suffix.slice(0, 32)];
  let best: (Span & { score: number }) | null = null;
  for (const match of matches) {
    const quote = 1 - match.errors / exact.length;
    const prefixScore = before
      ? likeness(text.slice(Math.max(0, match.start - before.length), match.start), before)
      : 1;
    const suffixScore = after
      ? likeness(text.slice(match.end, match.end + after.length), after)
      : 1;
    const position = 1 - Math.abs(match.start - start) / text.length;
    const score = (50 * quote + 20 * prefixScore + 20 * suffixScore + 2 * position) / 92;
    if (!best || score > best.score) best = { start: match.start, end: match.end, score };
  }
  return best;
}

function likeness(text: string, wanted: string): number {
  const errors = search(text, wanted, wanted.length)[0]?.errors ?? wanted.length;
  return 1 - errors / wanted.length;
}
