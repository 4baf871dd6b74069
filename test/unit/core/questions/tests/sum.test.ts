import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

function conflicts(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-03-05' },
    'b.md': { text: b, published: '2024-03-05' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict').length;
}

const sent = (words: string) => `The government of Marenia sent ${words} to Tarsk on Monday.`;

describe('a part of a sum', () => {
  it('says nothing against the whole', () => {
    const text =
      'The government of Marenia sent 8,000 soldiers to Tarsk on Monday morning and another 2,000 in the evening.';
    assert.equal(conflicts(sent('10,000 soldiers'), text), 0);
  });

  it('is none where nothing is added', () => {
    assert.equal(conflicts(sent('10,000 soldiers'), sent('8,000 soldiers')), 1);
  });

  it('is none where what follows is told of others', () => {
    const killed = (n: number) =>
      `The blast in Tarsk killed ${n} people on Monday, and another 30 were injured.`;
    assert.equal(conflicts(killed(12), killed(14)), 1);
  });
});
