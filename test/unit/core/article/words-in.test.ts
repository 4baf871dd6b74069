import assert from 'node:assert/strict';
import { holdsWord, wordsIn } from '../../../../src/core/article/words-in.ts';

describe('the words in a text', () => {
  it('are taken apart at hyphens and apostrophes, without a possessive s', () => {
    assert.deepEqual(wordsIn('côte-d’or’s mayor won 51% of 9,000 votes'), [
      ...['côte', 'd', 'or', 'mayor', 'won', '51', 'of', '9', '000', 'votes'],
    ]);
  });

  it('are none where there are only marks', () => {
    assert.deepEqual(wordsIn(' — … '), []);
  });

  it('keep an s that belongs to no word', () => {
    assert.deepEqual(wordsIn('plan s'), ['plan', 's']);
  });

  for (const word of ['mayor', 'côte', '51'])
    it(`hold ${word}, wherever it stands`, () => {
      assert.ok(holdsWord('côte’s mayor won 51', word));
    });

  for (const word of ['may', 'ayor', 'mayors', 'won5'])
    it(`do not hold ${word}, which is only a part of a word or of two`, () => {
      assert.ok(!holdsWord('the mayor’s mayoral race, won 51', word));
    });

  it('hold a word of which an earlier word is the beginning', () => {
    assert.ok(holdsWord('mayoral mayor', 'mayor'));
  });
});
