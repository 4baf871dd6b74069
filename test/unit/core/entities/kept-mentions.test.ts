import assert from 'node:assert/strict';
import { keepMentions } from '../../../../src/core/entities/kept-mentions.ts';
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
  const kept = keepMentions(mentions);

  it('come back as they were, by place', () => {
    assert.deepEqual(kept.of(0), [mentions[0], mentions[2]]);
    assert.deepEqual(kept.of(1), [mentions[1]]);
    assert.deepEqual(kept.of(2), [mentions[3]]);
  });

  it('are none for a character that the file does not name', () => {
    assert.deepEqual(kept.of(3), []);
    assert.deepEqual(keepMentions([]).of(0), []);
  });
});
