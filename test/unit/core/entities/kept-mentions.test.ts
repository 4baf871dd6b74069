import assert from 'node:assert/strict';
import { createKeptMentions } from '../../../../src/core/entities/kept-mentions.ts';
import type { Mention } from '../../../../src/core/entities/mention.ts';

describe('mentions that are kept in little room', () => {
  const text = 'Ada Brook met Kew Water. Brook left Kew.';
  const mention = (words: string, from: number, character: number, type: Mention['type']) => {
    const start = text.indexOf(words, from);
    return { start, end: start + words.length, text: words, type, character };
  };
  const mentions = [
    mention('Ada Brook', 0, 0, 'PERSON'),
    mention('Kew Water', 0, 1, 'ORG'),
    mention('Brook', 20, 0, 'PERSON'),
    mention('Kew', 30, 2, 'LOC'),
  ];
  const kept = createKeptMentions();
  kept.put('gone.txt', mentions.slice(1));
  kept.put('brook.txt', mentions.slice(2));
  kept.put('other.txt', mentions.slice(0, 1));
  kept.put('brook.txt', mentions);
  kept.remove('gone.txt');

  it('come back as they were, by place', () => {
    assert.deepEqual(kept.of('brook.txt', 0), [mentions[0], mentions[2]]);
    assert.deepEqual(kept.of('brook.txt', 1), [mentions[1]]);
    assert.deepEqual(kept.of('brook.txt', 2), [mentions[3]]);
    assert.deepEqual(kept.of('other.txt', 0), [mentions[0]]);
  });

  it('are none for a character that the file does not name, and for a file that is gone', () => {
    assert.deepEqual(kept.of('brook.txt', 3), []);
    assert.deepEqual(kept.of('gone.txt', 1), []);
  });
});
