import assert from 'node:assert/strict';
import { tagOf } from './read-sentence.ts';

describe('tags that the tree mends', () => {
  it('are those of what describes a noun, where the sentence has a verb of its own', () => {
    const text = 'Greyholm, opened in 1894, is the largest prison in the north.';
    assert.equal(tagOf('opened', text), 'VBN');
    assert.equal(tagOf('opened', 'Greyholm opened in 1894 and is the largest prison.'), 'VBD');
  });

  it('are those of a noun that says who some of them are', () => {
    assert.equal(tagOf('staff', 'Forty people were hurt, 11 of them staff.'), 'NN');
    assert.equal(tagOf('staff', 'The volunteers staff two shelters.'), 'VBP');
  });

  it('are those of a noun that may be an adjective elsewhere', () => {
    assert.equal(tagOf('final', 'Norway won the final on Sunday.'), 'NN');
    assert.equal(tagOf('final', 'The final bill was higher.'), 'JJ');
  });
});
