import assert from 'node:assert/strict';
import { subjectOf, tagOf } from './read-sentence.ts';

describe('that behind a noun whose content it opens', () => {
  it('opens a clause with a subject of its own, though its plural looks like a verb', () => {
    const text = 'The ministry has proof that rebels backed by Ketu took the town.';
    assert.equal(tagOf('rebels', text), 'NNS');
    assert.equal(tagOf('that', text), 'IN');
    assert.equal(subjectOf('took', text), 'rebels');
    assert.equal(subjectOf('expect', 'The bank sees signs that markets expect a cut.'), 'markets');
  });

  it('opens one whose subject was taken for a part of what describes the noun', () => {
    const text = 'Police have evidence that Hale killed his wife.';
    assert.equal(tagOf('that', text), 'IN');
    assert.equal(tagOf('evidence', text), 'NN');
  });

  it('describes the noun where a verb follows', () => {
    const text = 'The police have evidence that points to arson.';
    assert.equal(tagOf('that', text), 'WDT');
    assert.equal(tagOf('points', text), 'VBZ');
    assert.equal(tagOf('is', 'Police have evidence that is believed to be false.'), 'VBZ');
  });

  it('stands behind no verb where somebody has or finds it', () => {
    const text =
      'The Norin administration said it has evidence that missiles provided by Ketu to Dorin have been used in Lugarda.';
    assert.equal(tagOf('evidence', text), 'NN');
    assert.equal(tagOf('fear', 'Officials fear that rebels took the town.'), 'VBP');
  });

  it('describes the noun where somebody has it', () => {
    assert.equal(tagOf('that', 'It ended the doubts that voters have about her.'), 'WDT');
    assert.equal(tagOf('that', 'It was the greatest fear that I have ever felt.'), 'WDT');
    assert.equal(tagOf('that', 'There is proof that rebels have burnt the town.'), 'IN');
  });

  it('describes any other noun', () => {
    assert.equal(tagOf('buys', 'The shop that buys old phones was shut.'), 'VBZ');
    assert.equal(subjectOf('sank', 'The boat that carries coal sank.'), 'The boat');
  });
});
