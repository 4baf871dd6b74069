import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createNumberLists } from '../../../../src/core/text/number-lists.ts';

describe('lists of numbers in one array', () => {
  it('are as they were added, whatever came and went beside them', () => {
    const list = fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 40 });
    const step = fc.oneof(list, fc.nat());
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const lists = createNumberLists();
        const expected = new Map<number, readonly number[]>();
        for (const step of steps) {
          const ids = [...expected.keys()];
          if (typeof step !== 'number') expected.set(lists.add(step), step);
          else if (ids.length > 0) {
            const gone = ids[step % ids.length]!;
            lists.remove(gone);
            expected.delete(gone);
          }
        }
        for (const [id, numbers] of expected) {
          assert.deepEqual([...lists.of(id)], numbers);
          for (const one of [7, ...numbers.slice(0, 3)])
            assert.equal(lists.has(id, one | 0), numbers.includes(one));
        }
      }),
    );
  });

  it('are as they were when most of the others have gone', () => {
    const lists = createNumberLists();
    const long = Array.from({ length: 1000 }, (_, i) => i * 4_000_000);
    const ids = Array.from({ length: 300 }, (_, i) => lists.add([i, ...long]));
    const kept = ids.filter((_, i) => i % 7 === 3);
    for (const id of ids) if (!kept.includes(id)) lists.remove(id);
    const more = lists.add([17]);
    kept.forEach((id, i) => assert.deepEqual([...lists.of(id)], [7 * i + 3, ...long]));
    assert.deepEqual([...lists.of(more)], [17]);
  });
});
