import assert from 'node:assert/strict';
import {
  timesOf,
  wordOf,
  wordsTold,
} from '../../../../../src/core/questions/nearness/words-told.ts';

describe('wordsTold', () => {
  it('counts each word over all sentences, whatever its capitals', () => {
    const words = wordsTold(['The flood killed nine.', 'Flood waters fell.']);
    const [flood] = wordsTold(['flood']);
    const found = [...words].find((told) => wordOf(told) === wordOf(flood!));
    assert.equal(timesOf(found!), 2);
    assert.equal(words.length, 'the flood killed nine waters fell'.split(' ').length);
  });

  it('is ascending, and leaves out numbers and words of one or two letters', () => {
    const words = [...wordsTold(['He is at 17 Elm Road, in Tarsk.'])];
    assert.equal(words.length, 3);
    assert.deepEqual(
      words,
      [...words].sort((a, b) => a - b),
    );
  });

  it('counts no word more often than it can keep', () => {
    const [told] = wordsTold(['rain '.repeat(400)]);
    assert.equal(timesOf(told!), 15);
    assert.equal(wordOf(told!), wordOf(wordsTold(['rain'])[0]!));
  });
});
