import assert from 'node:assert/strict';
import type { Comparison } from '../../../../src/core/questions/comparison.ts';
import { createEarlierWork, type Kept } from '../../../../src/core/questions/earlier-work.ts';

const claims = {
  ids: ['toll'],
  sentences: [0],
  keys: [Int32Array.of(1)],
  glances: [Int32Array.of(2)],
  names: Int32Array.of(3),
};
const nothing: Comparison = {
  relation: null,
  kind: null,
  strength: 'weak',
  passed: [],
  cleared: 'the two do not answer one question',
  nearest: null,
  slots: null,
};
const conflict: Comparison = { ...nothing, relation: 'conflict', kind: 'number', cleared: null };

function inMemory(): Kept & { readonly entries: Map<string, Uint8Array> } {
  const entries = new Map<string, Uint8Array>();
  return {
    entries,
    get: (name) => entries.get(name),
    put: (name, bytes) => void entries.set(name, bytes),
  };
}

/** Compares the tolls of two articles as they are named, at one start. */
function compareAt(kept: Kept, [a, b]: readonly [string, string], outcome: () => Comparison) {
  const work = createEarlierWork(kept);
  const filed = [work.begin('a.txt', a), work.begin('b.txt', b)];
  const found = work.compared({ a: 'a.txt', b: 'b.txt', i: 0, k: 0 }, outcome);
  assert.ok(
    work.keep(
      () => claims,
      () => false,
    ),
  );
  return { filed, found };
}

const never = () => assert.fail('compared again');

describe('earlier work', () => {
  it('tells at the next start what came of comparing two claims, also where nothing did', () => {
    for (const [outcome, told] of [
      [conflict, conflict],
      [nothing, null],
    ] as const) {
      const kept = inMemory();
      assert.deepEqual(compareAt(kept, ['monday', 'friday'], () => outcome).filed, [null, null]);
      const again = compareAt(kept, ['monday', 'friday'], never);
      assert.deepEqual(again.found, told);
      assert.deepEqual(again.filed, [claims, claims]);
    }
  });

  it('compares again where either article says something else', () => {
    const kept = inMemory();
    compareAt(kept, ['monday', 'friday'], () => conflict);
    for (const names of [
      ['monday', 'saturday'],
      ['tuesday', 'friday'],
    ] as const)
      assert.equal(compareAt(kept, names, () => nothing).found, null);
  });

  it('works out anew what cannot be read', () => {
    const kept = inMemory();
    compareAt(kept, ['monday', 'friday'], () => conflict);
    for (const [name, bytes] of kept.entries) kept.put(name, bytes.subarray(0, 20));
    assert.deepEqual(compareAt(kept, ['monday', 'friday'], () => nothing).filed, [null, null]);
    assert.equal(compareAt(kept, ['monday', 'friday'], never).found, null);
  });

  it('compares an article that comes while the others are being kept', () => {
    const work = createEarlierWork(inMemory());
    work.begin('a.txt', 'monday');
    work.begin('b.txt', 'friday');
    assert.ok(
      !work.keep(
        () => claims,
        () => true,
      ),
    );
    work.begin('c.txt', 'saturday');
    assert.deepEqual(
      work.compared({ a: 'a.txt', b: 'c.txt', i: 0, k: 0 }, () => conflict),
      conflict,
    );
  });
});
