import assert from 'node:assert/strict';
import { tagOf } from './read-sentence.ts';

describe('words of a compound noun that look like verbs', () => {
  it('are nouns where a court is named by what it hears', () => {
    assert.equal(tagOf('court', 'The appeals court in Mardal acquitted the mayor.'), 'NN');
    assert.equal(
      tagOf('court', 'A federal appeals court ruled on Monday that it is lawful.'),
      'NN',
    );
    assert.match(tagOf('court', 'Both parties court young voters.'), /^VB/);
    assert.match(tagOf('court', 'The parties court the farmers.'), /^VB/);
  });

  it('are nouns where a hyphen ties a little word to one', () => {
    assert.equal(tagOf('by', 'She won the by-election on Sunday.'), 'NN');
    assert.equal(tagOf('off', 'Turnout in the run-off was low.'), 'NN');
    assert.equal(tagOf('up', 'The cost of the build-up was 3 million.'), 'NN');
    assert.equal(tagOf('offs', 'The lay-offs began in May.'), 'NNS');
    assert.equal(tagOf('by', 'She won by 30 votes on Sunday.'), 'IN');
    assert.notEqual(tagOf('off', 'They called off the vote.'), 'NN');
  });

  it('are nouns where a rate is that of an interest', () => {
    assert.equal(tagOf('rate', 'Its bank had raised its main interest rate the day before.'), 'NN');
  });

  it('are names where a name opens a sentence', () => {
    assert.equal(tagOf('Rose', 'Rose Falk signed the treaty.'), 'NNP');
    assert.notEqual(tagOf('Rose', 'Rose petals were sold.'), 'NNP');
  });
});
