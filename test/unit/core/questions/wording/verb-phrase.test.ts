import assert from 'node:assert/strict';
import { verbPhrase } from '../../../../../src/core/questions/wording/verb-phrase.ts';
import { toldIn } from '../told-in.ts';

describe('verbPhrase', () => {
  it('is the verb as it stands in the text, with single spaces', () => {
    const [told] = toldIn('a.md', 'On Monday the law was not  passed.');
    assert.equal(verbPhrase(told!.claim), 'was not passed');
  });
});
