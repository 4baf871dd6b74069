import assert from 'node:assert/strict';
import { newsDayOf } from '../../../../src/core/questions/news-day.ts';

const dayOf = (...sentences: readonly string[]) => newsDayOf(sentences.map((text) => ({ text })));

describe('the weekday of the news', () => {
  it('is the first that an article names', () => {
    assert.equal(dayOf('Holm came on Monday.', 'He left on Friday.'), 1);
    assert.equal(dayOf('Holm came by ship.', 'He left on Sunday, before Tuesday.'), 7);
  });

  it('is found where a page has run it together with another word', () =>
    assert.equal(dayOf('Holm came on ReutersTuesday.'), 2));

  it('is none where none is named', () => assert.equal(dayOf('Holm came by ship.'), 0));
});
