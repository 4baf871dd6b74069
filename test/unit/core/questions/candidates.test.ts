import assert from 'node:assert/strict';
import { createCandidates, type Candidates } from '../../../../src/core/questions/candidates.ts';
import type { Place } from '../../../../src/core/questions/filed-pair.ts';

/** Claim 31 stands in file 3. */
const at = (claim: number): Place => ({
  file: String(Math.floor(claim / 10)),
  index: claim % 10,
  stamp: 1,
});

/** What one who compares alone gets. */
function* allOf(candidates: Candidates) {
  const pairs = candidates.inOrder();
  for (let pair = pairs.next(0); pair; pair = pairs.next(0)) yield pair;
}

describe('createCandidates', () => {
  it('gives each pair once, whichever of its claims came first', () => {
    const candidates = createCandidates(2);
    candidates.add(at(10), at(20));
    candidates.add(at(21), at(10));
    candidates.add(at(30), at(20));
    const pairs = [...allOf(candidates)].map((pair) =>
      pair
        .map(({ file, index }) => `${file}${index}`)
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
    const files = [...allOf(candidates)].map(([one, other]) => one.file + other.file);
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
    const files = [...allOf(candidates)].map(([one, other]) => one.file + other.file);
    assert.deepEqual(files, ['12', '13', '23', '14', '24', '34']);
  });

  describe('where two compare at once', () => {
    /** Four files of which each meets each. */
    function four() {
      const candidates = createCandidates(2);
      const claims = [10, 20, 30, 40];
      claims.forEach((one, i) => {
        for (const other of claims.slice(i + 1)) candidates.add(at(one), at(other));
      });
      return candidates.inOrder();
    }
    const files = (pair: readonly [Place, Place] | undefined) =>
      pair?.map(({ file }) => file).join('');

    it('gives each blocks of their own', () => {
      const pairs = four();
      const [one, other] = [files(pairs.next(0)), files(pairs.next(1))];
      assert.deepEqual([one, other], ['12', '34']);
    });

    it('has the one whose blocks are done help the other, and gives no pair twice', () => {
      const pairs = four();
      const given = [files(pairs.next(0))];
      for (let pair = pairs.next(1); pair; pair = pairs.next(1)) given.push(files(pair));
      assert.deepEqual(given.sort(), ['12', '13', '14', '23', '24', '34']);
      assert.equal(pairs.next(0), undefined);
    });
  });
});
