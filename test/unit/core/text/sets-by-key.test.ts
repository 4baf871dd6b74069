import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SetsByKey } from '../../../../src/core/text/sets-by-key.ts';

describe('sets by key', () => {
  it('hold what was added and not taken away, in the order in which it came', () => {
    const step = fc.record({
      isAdded: fc.boolean(),
      key: fc.integer({ min: 0, max: 2 }),
      item: fc.constantFrom('Arden', 'Brale', 'Corin'),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const sets = new SetsByKey<number, string>();
        const plain = [0, 1, 2].map(() => new Set<string>());
        for (const { isAdded, key, item } of steps) {
          if (isAdded) sets.add(key, item);
          else sets.delete(key, item);
          plain[key]![isAdded ? 'add' : 'delete'](item);
        }
        plain.forEach((items, key) => {
          assert.deepEqual([...sets.of(key)], [...items]);
          assert.equal(sets.size(key), items.size);
          assert.equal(sets.has(key), items.size > 0);
        });
        const present = plain.filter(({ size }) => size > 0).map((items) => [...items].join(' '));
        assert.deepEqual(
          [...sets.sets()].map((items) => [...items].join(' ')).sort(),
          present.sort(),
        );
      }),
    );
  });
});
