import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { LinePrint } from '../../../../src/core/article/page-print.ts';
import { createRecurringLines } from '../../../../src/core/article/recurring-lines.ts';

/** A page with these loose lines, and others that are furniture, of the story of that name. */
function page(
  story: number,
  loose: readonly number[],
  furniture: readonly number[] = [],
): LinePrint {
  return {
    loose: Uint32Array.from(loose),
    furniture: Uint32Array.from(furniture),
    story: Uint32Array.of(story, story + 100, story + 200, story + 300),
  };
}

describe('lines that recur in a folder', () => {
  it('stand in three stories, whether they are furniture there already or not', () => {
    const lines = createRecurringLines();
    lines.put('a.txt', page(1, [7]));
    lines.put('b.txt', page(2, [7, 8]));
    assert.deepEqual(lines.of('a.txt'), []);
    lines.put('c.txt', page(3, [], [7]));
    assert.deepEqual(lines.of('a.txt'), [7]);
    assert.deepEqual(lines.of('b.txt'), [7]);
    assert.deepEqual(lines.of('c.txt'), []);
  });

  it('are not told by copies of one story', () => {
    const lines = createRecurringLines();
    for (const file of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) lines.put(file, page(1, [7]));
    lines.put('e.txt', page(2, [7]));
    assert.deepEqual(lines.of('a.txt'), []);
  });

  it('are not told by a version that shares one of the marks of a story', () => {
    const lines = createRecurringLines();
    lines.put('a.txt', page(1, [7]));
    lines.put('b.txt', page(2, [7]));
    lines.put('c.txt', { ...page(3, [7]), story: Uint32Array.of(3, 101, 203, 303) });
    assert.deepEqual(lines.of('a.txt'), []);
  });

  it('cease to recur when a page goes, and tell which pages that touches', () => {
    const lines = createRecurringLines();
    for (const [i, file] of ['a.txt', 'b.txt', 'c.txt'].entries()) lines.put(file, page(i, [7]));
    lines.put('d.txt', page(9, [8]));
    assert.deepEqual([...lines.changes()].sort(), ['a.txt', 'b.txt', 'c.txt']);
    assert.deepEqual([...lines.changes()], []);
    lines.remove('c.txt');
    assert.deepEqual([...lines.changes()].sort(), ['a.txt', 'b.txt']);
    assert.deepEqual(lines.of('a.txt'), []);
    assert.deepEqual(lines.of('c.txt'), []);
  });

  it('are the same after any history as when all pages come at once', () => {
    const few = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });
    const change = fc.record({
      file: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      print: fc.option(
        fc
          .tuple(fc.integer({ min: 0, max: 3 }), few, few)
          .map(([story, loose, rest]) => page(story, loose.sort(), rest.sort())),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (history) => {
        const lines = createRecurringLines();
        const pages = new Map<string, LinePrint>();
        for (const { file, print } of history) {
          if (print) lines.put(file, print);
          else lines.remove(file);
          if (print) pages.set(file, print);
          else pages.delete(file);
        }
        const fresh = createRecurringLines();
        for (const [file, print] of [...pages].reverse()) fresh.put(file, print);
        for (const file of ['a', 'b', 'c', 'd', 'e'])
          assert.deepEqual(lines.of(file), fresh.of(file), file);
      }),
      { numRuns: 400 },
    );
  });
});
