import assert from 'node:assert/strict';
import { furnitureSpans } from '../../../../src/core/article/furniture.ts';
import type { Layout } from '../../../../src/core/article/layout.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const TEXT = `Menu
Home / World
Block of flats collapses
Rescuers pulled twelve people from the ruin. Follow us.
Related topics
© 2024`;

describe('the furniture of a page', () => {
  const { lines } = { lines: readLines(TEXT) };
  const layout = { lines, isBody: lines.map((_, i) => i === 3) } as unknown as Layout;
  const spanOf = (words: string) => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length };
  };
  const inserted = lines.map((_, i) => (i === 3 ? [spanOf('Follow us.')] : []));
  const title = spanOf('Block of flats collapses');

  it('is all that is neither body nor header, in runs, and parts of lines of the body', () => {
    const words = furnitureSpans(layout, inserted, title, [], null).map(({ start, end }) =>
      TEXT.slice(start, end),
    );
    assert.deepEqual(words, ['Menu\nHome / World', 'Follow us.', 'Related topics\n© 2024']);
  });

  it('holds the headline where it was not found', () => {
    const [first] = furnitureSpans(layout, inserted, null, [], null);
    assert.match(TEXT.slice(first!.start, first!.end), /collapses$/);
  });
});
