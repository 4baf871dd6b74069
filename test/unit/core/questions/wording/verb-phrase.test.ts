import assert from 'node:assert/strict';
import { verbPhrase, withObject } from '../../../../../src/core/questions/wording/verb-phrase.ts';
import { toldIn } from '../told-in.ts';

describe('a verb with what it is done to', () => {
  it('has it before the words that go with the verb', () => {
    assert.equal(withObject('reduce to rubble', 'the hotel'), 'reduce the hotel to rubble');
    assert.equal(withObject('shoot down', 'a drone'), 'shoot down a drone');
    assert.equal(withObject('resign', ''), 'resign');
    assert.equal(withObject('take place', 'place'), 'take place');
  });
});

describe('verbPhrase', () => {
  it('is the verb as it stands in the text, with single spaces', () => {
    const [told] = toldIn('a.md', 'On Monday the law was not  passed.');
    assert.equal(verbPhrase(told!.claim), 'was not passed');
  });
});
