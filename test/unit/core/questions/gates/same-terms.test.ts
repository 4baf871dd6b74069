import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

function conflicts(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-07-09' },
    'b.md': { text: b, published: '2024-07-09' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict').length;
}

describe('terms of a figure', () => {
  const rose = 'Exports from Marenia rose 3.1 per cent in May from a year earlier, the bank said.';

  it('are other ones where a change is measured against another time', () => {
    const fell =
      'Exports from Marenia fell 3.1 per cent in May from a month earlier, the bank said.';
    assert.equal(conflicts(rose, fell), 0);
  });

  it('are the same where both are measured against one time', () => {
    const fell =
      'Exports from Marenia fell 3.1 per cent in May from a year earlier, the bank said.';
    assert.equal(conflicts(rose, fell), 1);
  });

  const sold = (words: string) =>
    `A still life by Joost van Ekeren was sold for ${words} in Tarsk on Thursday.`;

  it('are other ones where one price has the fees in it', () => {
    const a = sold('3.2 million pounds including fees');
    assert.equal(conflicts(a, sold('2.7 million pounds before fees')), 0);
    assert.equal(conflicts(a, sold('2.7 million pounds including fees')), 1);
  });
});
