import type { Clause, Sentence } from '../language/sentence.ts';
import { contains, type Span } from '../text/span.ts';
import { spanOf } from './sentence-facts.ts';

/**
 * *Rask, whose firm is worth $2 million, paid*: whether something in a clause stands in another one inside it that describes
 * somebody, and so belongs to what is told of him besides.
 */
export function isInRelative(sentence: Sentence, clause: Clause, thing: Span): boolean {
  const { clauses } = sentence;
  const isRelative = (inner: Clause): boolean =>
    inner !== clause &&
    (inner.kind === 'relative' || (inner.parent !== null && isRelative(clauses[inner.parent]!)));
  return clauses.some(
    (inner) =>
      inner.from >= clause.from &&
      inner.to <= clause.to &&
      isRelative(inner) &&
      contains(spanOf(sentence, inner.from, inner.to), thing),
  );
}
