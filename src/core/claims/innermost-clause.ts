import type { Clause, Sentence } from '../language/sentence.ts';
import { contains, type Span } from '../text/span.ts';
import { spanOf } from './sentence-facts.ts';

/** The shortest clause of a sentence in which something stands; undefined where it stands in none. */
export function innermostClause(sentence: Sentence, thing: Span): Clause | undefined {
  return sentence.clauses
    .filter(({ from, to }) => contains(spanOf(sentence, from, to), thing))
    .sort((a, b) => a.to - a.from - (b.to - b.from))[0];
}
