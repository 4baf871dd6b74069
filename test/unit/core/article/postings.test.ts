import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createPostings } from '../../../../src/core/article/postings.ts';

describe('postings', () => {
  it('have the entries of a key that came and did not go, whatever happens to other keys', () => {
    const step = fc.record({
      key: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer()),
      entry: fc.nat(6),
      isAdded: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), fc.nat(3000), (steps, others) => {
        const postings = createPostings();
        const expected = new Map<number, number[]>();
        for (let i = 0; i < others; i++) postings.add(i * 1_000_003 + 17, 7);
        for (const { key, entry, isAdded } of steps) {
          const entries = expected.get(key) ?? [];
          expected.set(key, entries);
          if (isAdded) {
            postings.add(key, entry);
            entries.push(entry);
          } else {
            postings.remove(key, entry);
            if (entries.includes(entry)) entries.splice(entries.indexOf(entry), 1);
          }
        }
        for (const [key, entries] of expected)
          assert.deepEqual(
            postings
              .of(key)
              .filter((entry) => entry !== 7)
              .sort(),
            entries.sort(),
          );
      }),
    );
  });

  it('give no more entries than were asked for', () => {
    const postings = createPostings();
    for (let entry = 0; entry < 10; entry++) postings.add(1, entry);
    assert.equal(postings.of(1, 3).length, 3);
    assert.deepEqual(postings.of(2), []);
  });
});
