import assert from 'node:assert/strict';
import { align, likeness } from '../../../../src/core/annotations/align.ts';

const row = (text: string) => text.split(' ');

describe('two rows of words side by side', () => {
  it('pair what is common, in order', () => {
    assert.deepEqual(align(row('a b c d e'), row('a x c e')), [
      [0, 0],
      [2, 2],
      [4, 3],
    ]);
  });

  it('are alike by the share that is common', () => {
    const [a, b] = [row('eleven people died'), row('twelve people died')];
    assert.equal(likeness(align(a, b), 3, 3), 2 / 3);
    assert.equal(likeness([], 0, 0), 1);
  });
});
