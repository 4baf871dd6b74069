import assert from 'node:assert/strict';
import { rowsFor, visible } from '../../../../src/webview/timeline/rows.ts';

describe('rows of the timeline', () => {
  it('take apart what would overlap', () => {
    const extents = [
      { left: 0, right: 50 },
      { left: 10, right: 60 },
      { left: 70, right: 90 },
    ];
    assert.deepEqual(rowsFor(extents, 8, 5), [0, 1, 0]);
  });

  it('are shared at the end where there are no more', () => {
    const extents = [0, 1, 2, 3].map((left) => ({ left, right: 100 }));
    assert.deepEqual(rowsFor(extents, 8, 2), [0, 1, 1, 1]);
  });

  it('are drawn only where they can be seen', () => {
    const tops = [0, 100, 200, 300, 400];
    assert.deepEqual(visible(tops, 150, 310), { first: 1, end: 4 });
    assert.deepEqual(visible(tops, -200, 50), { first: 0, end: 1 });
    assert.deepEqual(visible(tops, 1000, 1200), { first: 4, end: 5 });
    assert.deepEqual(visible([], 0, 100), { first: 0, end: 0 });
  });
});
