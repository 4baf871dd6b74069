import assert from 'node:assert/strict';
import { nameByWord, wordSet } from '../../../../src/core/text/word-list.ts';

describe('a list of words', () => {
  it('holds each of them', () => {
    assert.deepEqual([...wordSet('flood storm')], ['flood', 'storm']);
  });

  it('says in which list a word stands', () => {
    const byWord = nameByWord({ kill: 'dead slain', wound: 'hurt' });
    assert.equal(byWord.get('slain'), 'kill');
    assert.equal(byWord.get('hurt'), 'wound');
    assert.equal(byWord.get('flood'), undefined);
  });
});
