import type { Span } from './span.ts';

/** Hands out the values of an ordered list that touch each of a row of ascending spans. */
export function cursor<T>(
  values: readonly T[],
  extent: (value: T) => Span = (value) => value as Span,
) {
  const sorted = values
    .map((value) => ({ value, span: extent(value) }))
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return (span: Span): readonly T[] => {
    while (at < sorted.length && sorted[at]!.span.end <= span.start) at++;
    const found: T[] = [];
    for (let i = at; i < sorted.length && sorted[i]!.span.start < span.end; i++)
      if (sorted[i]!.span.end > span.start) found.push(sorted[i]!.value);
    return found;
  };
}
