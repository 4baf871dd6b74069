import assert from 'node:assert/strict';
import { cueBits, kind, kindOf, kindOfHash } from '../../../../src/core/article/word-kinds.ts';
import { HASH_START, hashOn } from '../../../../src/core/text/hash.ts';
import lists from '../../../../data/article/furniture.json' with { type: 'json' };

const hashOf = (word: string) =>
  [...word].reduce((hash, c) => hashOn(hash, c.charCodeAt(0)), HASH_START);
describe('the kinds of a word', () => {
  it('are several at once where a word means several things', () => {
    assert.ok(kindOf('subscribe') & kind.interface);
    assert.ok(kindOf('subscribe') & cueBits.wall);
    assert.ok(kindOf('subscribe') & cueBits.join);
    assert.equal(kindOf('ferry'), 0);
  });

  it('are found by the hash of a word as by the word', () => {
    const words = [lists.functionWords, lists.reportingVerbs, ...Object.values(lists.cues)];
    for (const word of words.join(' ').split(' '))
      assert.equal(kindOfHash(hashOf(word)), kindOf(word), word);
    for (const word of ['ferry', 'saids', 'subscrib', 'ô', '9'])
      assert.equal(kindOfHash(hashOf(word)), 0, word);
  });
});
