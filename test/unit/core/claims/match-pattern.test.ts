import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** How many a sentence tells of, by what became of them. */
const counts = (text: string, predicate: string) =>
  read('a.md', text, '2024-03-05')
    .claims.filter((claim) => claim.predicate === predicate && claim.quantity !== null)
    .map(({ quantity }) => quantity!.text);

describe('what stands behind some of a number', () => {
  it('is told of the whole number that it describes', () => {
    const text = 'Fifteen of the 23 miners trapped since Monday are alive.';
    assert.deepEqual(counts(text, 'trap'), ['23']);
    assert.deepEqual(counts(text, 'survive'), ['Fifteen']);
  });

  it('is told of those some where it is the verb of the sentence', () => {
    assert.deepEqual(counts('Fifteen of the 23 miners were trapped.', 'trap'), ['Fifteen']);
    assert.deepEqual(counts('Nine of 12 miners rescued.', 'rescue'), ['Nine']);
  });
});

describe('what an aside tells of the phrase in front of it', () => {
  it('is told of that, as where there is no comma', () => {
    for (const comma of ['', ',']) {
      const text = `The cargo ship Halcyon${comma} with a crew of 24${comma} ran aground on Monday.`;
      assert.deepEqual(counts(text, 'crew'), ['24'], text);
    }
    assert.deepEqual(
      counts('The Halcyon sailed, and with a crew of 24 she came back.', 'crew'),
      [],
    );
  });
});
