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
        const expected = new Map<number, { entry: number; place: number }[]>();
        for (let i = 0; i < others; i++) postings.add(i * 1_000_003 + 17, 7);
        for (const { key, entry, isAdded } of steps) {
          const entries = expected.get(key) ?? [];
          expected.set(key, entries);
          if (isAdded) entries.push({ entry, place: postings.add(key, entry) });
          else if (entries.length > 0) {
            const [gone] = entries.splice(entry % entries.length, 1);
            postings.remove(key, gone!.place);
          }
        }
        for (const [key, entries] of expected) {
          const found = postings.of(key).filter((entry) => entry !== 7);
          assert.deepEqual(found.sort(), entries.map(({ entry }) => entry).sort());
          assert.equal(postings.count(key), postings.of(key).length);
        }
      }),
    );
  });

  it('use the place of one that went again, once its key was looked at', () => {
    const postings = createPostings();
    const [, second, third] = [4, 5, 6].map((entry) => postings.add(1, entry));
    postings.remove(1, third!);
    assert.equal(postings.add(1, 6), third);
    postings.remove(1, second!);
    assert.notEqual(postings.add(2, 7), second);
    assert.equal(postings.count(1), 2);
    assert.equal(postings.add(2, 8), second);
  });

  it('use the places of very many that went again, though nobody looked at their key', () => {
    const postings = createPostings();
    const places = Array.from({ length: 70_000 }, (_, entry) => postings.add(1, entry));
    for (const place of places.slice(0, -1)) postings.remove(1, place);
    assert.ok(places.includes(postings.add(2, 7)));
    assert.deepEqual(postings.of(1), [69_999]);
    assert.deepEqual(postings.of(2), [7]);
  });

  it('know nothing of a key that nobody used', () => {
    const postings = createPostings();
    postings.add(1, 4);
    assert.deepEqual(postings.of(2), []);
    assert.equal(postings.count(2), 0);
  });
});
