import assert from 'node:assert/strict';
import { tagOf } from './read-sentence.ts';

describe('what the form of a word rules out', () => {
  it('is a participle that ends like none', () => {
    assert.equal(tagOf('proof', 'The ministry said it has proof that the mine leaked.'), 'NN');
    assert.equal(tagOf('run', 'The firm has run the mine for years.'), 'VBN');
    assert.equal(tagOf('flooded', 'The river has flooded the mine.'), 'VBN');
  });

  it('is a thing behind seemed', () => {
    assert.equal(tagOf('calm', 'Lund seemed calm.'), 'JJ');
    assert.equal(tagOf('calm', 'Lund praised the calm.'), 'NN');
  });

  it('is what is done to an article', () => {
    const text = 'The finance committee approved the setting up of a fund on Monday.';
    assert.equal(tagOf('setting', text), 'NN');
    assert.equal(tagOf('setting', 'They were setting up a fund on Monday.'), 'VBG');
  });

  it('is a verb with a capital behind a name and and', () => {
    assert.equal(tagOf('Ebbing', 'The road between Rosk and Ebbing was shut.'), 'NNP');
    assert.equal(tagOf('ebbing', 'Support in Rosk and ebbing trust cost him votes.'), 'VBG');
  });

  it('is a past of the stations where With opens the sentence', () => {
    const text = 'With 83 per cent of polling stations counted, Valdask led Oreld.';
    assert.equal(tagOf('counted', text), 'VBN');
    assert.equal(tagOf('led', text), 'VBD');
  });

  it('is a present behind will no longer', () => {
    const text = 'The New York Police Department will no longer arrest people for possession.';
    assert.equal(tagOf('arrest', text), 'VB');
    assert.equal(tagOf('arrest', 'They no longer arrest people for possession.'), 'VBP');
  });

  it('is more than one pier before a name and what he did', () => {
    assert.equal(tagOf('Piers', 'Piers Hallam denied it.'), 'NNP');
    assert.equal(tagOf('Piers', 'Piers in Selby were shut.'), 'NNS');
  });
});
