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

  it('are nouns where a weekday has an evening', () => {
    assert.equal(tagOf('evening', 'On Monday evening the council voted to close the pool.'), 'NN');
    assert.equal(tagOf('Evening', 'Evening the score, Ortez forced extra time.'), 'VBG');
  });

  it('are nouns where nouns alone lead to the past of a verb', () => {
    assert.equal(tagOf('Trade', 'Trade minister Anna Lind resigned on Monday.'), 'NN');
    assert.equal(tagOf('Budget', 'Budget carrier Skylo cancelled 40 flights on Monday.'), 'NN');
    assert.equal(tagOf('Call', 'Call police if you saw him.'), 'VB');
    assert.equal(tagOf('Help', 'Help carrier Skylo.'), 'VB');
  });
});
