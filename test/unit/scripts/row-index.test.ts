import assert from 'node:assert/strict';
import { RowIndex } from '../../../scripts/train/row-index.ts';

describe('the index of features', () => {
  it('is a map, also when it grows', () => {
    const index = new RowIndex();
    for (let i = 1; i <= 100_000; i++) index.set(i * 7919 - 400_000_000, i);
    assert.equal(index.size, 100_000);
    assert.equal(index.get(7919 * 500 - 400_000_000), 500);
    assert.equal(index.get(3), undefined);
    assert.equal([...index].length, 100_000);
  });
});
