import assert from 'node:assert/strict';
import { createTreeMender, isTree } from '../../../../src/core/language/mend-tree.ts';

const tree = (...heads: number[]) => ({
  words: heads.map((_, i) => `word${i}`),
  tags: Int32Array.from(heads, () => 0),
  heads: Int32Array.from(heads),
  labels: Int32Array.from(heads, () => 0),
});

describe('isTree', () => {
  it('holds where every word hangs on the root in the end, and not where two hang on each other', () => {
    assert.ok(isTree(Int32Array.of(1, -1, 1, 2)));
    assert.ok(isTree(Int32Array.of(-1, -1)));
    assert.ok(!isTree(Int32Array.of(1, -1, 3, 2)));
    assert.ok(!isTree(Int32Array.of(0)));
  });
});

describe('createTreeMender', () => {
  it('lets rules change the tree, and takes back what one has left in a ring', () => {
    const sentence = tree(1, -1, 1, 2);
    createTreeMender(10)(sentence, [
      ({ heads, labels }) => {
        heads[3] = 1;
        labels[3] = 7;
      },
      ({ heads, labels, tags }) => {
        heads[1] = 2;
        labels[1] = 8;
        tags[1] = 9;
      },
    ]);
    assert.deepEqual([...sentence.heads], [1, -1, 1, 1]);
    assert.deepEqual([...sentence.labels], [0, 0, 0, 7]);
    assert.deepEqual([...sentence.tags], [0, 0, 0, 0]);
  });
});
