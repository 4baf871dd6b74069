import assert from 'node:assert/strict';
import { createCandidates } from '../../../../src/core/questions/candidates.ts';

/** Claim 31 stands in file 3. */
const fileOf = (claim: number) => String(Math.floor(claim / 10));

describe('createCandidates', () => {
  it('gives each pair once, whichever of its claims came first', () => {
    const candidates = createCandidates(fileOf);
    candidates.add(10, 20);
    candidates.add(21, 10);
    candidates.add(30, 20);
    const pairs = [...candidates.inOrder()].map((pair) => [...pair].sort().join(' '));
    assert.deepEqual(pairs.sort(), ['10 20', '10 21', '20 30']);
  });

  it('goes through one story before it begins the next', () => {
    const candidates = createCandidates(fileOf);
    for (const [one, other] of [
      [10, 30],
      [20, 40],
      [30, 50],
      [40, 60],
      [50, 70],
    ] as const)
      candidates.add(one, other);
    const files = [...candidates.inOrder()].map(([one, other]) => `${fileOf(one)}${fileOf(other)}`);
    assert.deepEqual(files, ['13', '35', '57', '24', '46']);
  });
});
