import assert from 'node:assert/strict';
import { bylineLines } from '../../../../src/core/article/byline-lines.ts';
import type { Layout } from '../../../../src/core/article/layout.ts';

/** A page of short lines. */
const page = (headline: number | null, from: number, to: number, count: number) =>
  ({
    lines: Array.from({ length: count }, () => ({ text: 'By Ana Brandt' })),
    headline,
    from,
    to,
  }) as unknown as Layout;

describe('the lines in which a byline can stand', () => {
  it('are those from the headline into the article, then above it, then below the body', () => {
    const lines = bylineLines(page(2, 4, 8, 12));
    assert.deepEqual(
      lines.map(({ index }) => index),
      [2, 3, 4, 5, 6, 1, 0, 8, 9, 10, 11],
    );
    assert.deepEqual(
      lines.filter(({ near }) => near).map(({ index }) => index),
      [2, 3, 4, 5, 6],
    );
  });

  it('are not far from the article where there is no headline', () => {
    const [first] = bylineLines(page(null, 40, 60, 80));
    assert.equal(first!.index, 28);
  });
});
