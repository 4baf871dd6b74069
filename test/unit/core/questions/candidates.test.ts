import assert from 'node:assert/strict';
import { createCandidates } from '../../../../src/core/questions/candidates.ts';
import type { Place } from '../../../../src/core/questions/filed-pair.ts';

/** Claim 31 stands in file 3. */
const at = (claim: number): Place => ({
  file: String(Math.floor(claim / 10)),
  claim: String(claim),
  index: claim % 10,
  sentence: 0,
});

describe('createCandidates', () => {
  it('gives each pair once, whichever of its claims came first', () => {
    const candidates = createCandidates(2);
    candidates.add(at(10), at(20));
    candidates.add(at(21), at(10));
    candidates.add(at(30), at(20));
    const pairs = [...candidates.inOrder()].map((pair) =>
      pair
        .map(({ claim }) => claim)
        .sort()
        .join(' '),
    );
    assert.deepEqual(pairs.sort(), ['10 20', '10 21', '20 30']);
  });

  it('goes through one story before it begins the next', () => {
    const candidates = createCandidates(2);
    for (const [one, other] of [
      [10, 30],
      [20, 40],
      [30, 50],
      [40, 60],
      [50, 70],
    ] as const)
      candidates.add(at(one), at(other));
    const files = [...candidates.inOrder()].map(([one, other]) => one.file + other.file);
    assert.deepEqual(files, ['13', '35', '57', '24', '46']);
  });

  it('comes to a partner of several files of a block once', () => {
    const candidates = createCandidates(2);
    for (const [one, other] of [
      [10, 20],
      [10, 30],
      [10, 40],
      [20, 30],
      [20, 40],
      [30, 40],
    ] as const)
      candidates.add(at(one), at(other));
    const files = [...candidates.inOrder()].map(([one, other]) => one.file + other.file);
    assert.deepEqual(files, ['12', '13', '23', '14', '24', '34']);
  });
});
