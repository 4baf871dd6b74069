import assert from 'node:assert/strict';
import { childrenOf, depthOf, ownersOf } from '../../../../src/core/language/clause-tree.ts';
import type { Token } from '../../../../src/core/language/sentence.ts';

/** *Kyiv said troops had left*: the root is *said*, and *left* hangs on it. */
const tokens = [1, -1, 4, 4, 1].map((head) => ({ head }) as Token);

describe('the tree of a sentence', () => {
  it('knows what depends on each token', () => {
    assert.deepEqual(childrenOf(tokens), [[], [0, 4], [], [], [2, 3]]);
  });

  it('gives each token to the clause that is next above it', () => {
    assert.deepEqual([...ownersOf(tokens, Int32Array.of(-1, 0, -1, -1, 1))], [0, 0, 1, 1, 1]);
    assert.deepEqual([...ownersOf(tokens, Int32Array.of(-1, -1, -1, -1, 0))], [-1, -1, 0, 0, 0]);
  });

  it('counts how deep a token lies, and ends in a tree that runs in a circle', () => {
    assert.deepEqual(
      [0, 1, 2].map((i) => depthOf(tokens, i)),
      [2, 1, 3],
    );
    assert.ok(depthOf([{ head: 1 } as Token, { head: 0 } as Token], 0) > 0);
  });
});
