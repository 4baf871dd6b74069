import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** How many rows two articles give that go on from one opening. */
function rows(a: string, b: string): number {
  const opening = 'The captain of a tanker was arrested in the port of Lorvac on Sunday.';
  const article = (text: string) => ({ text: `${opening}\n\n${text}`, published: '2024-03-06' });
  return findStory({ 'a.md': article(a), 'b.md': article(b) })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute').length;
}

describe('what lasts', () => {
  it('cannot last on after the day on which it ended', () => {
    const free = 'The captain was released on Monday.';
    assert.equal(rows(free, 'The captain was still being held on Tuesday.'), 1);
    assert.equal(rows(free, 'The captain is in custody.'), 1);
  });

  it('may have lasted until that day', () => {
    const free = 'The captain was released on Monday.';
    assert.equal(rows(free, 'The captain was still being held on Sunday.'), 0);
    assert.equal(rows(free, 'The captain was still being held on Monday.'), 0);
    assert.equal(rows(free, 'The captain was in custody for days.'), 0);
  });
});

describe('who was found alive', () => {
  it('may die afterwards, but was not dead before', () => {
    const listed = (b: string, published: string) =>
      findStory({
        'a.md': {
          text: 'The climber Iker Zabal, who had been missing on Mount Tarsan since Monday, was found alive by rescuers on Thursday, the tourism department said.',
          published: '2024-03-07',
        },
        'b.md': { text: b, published },
      })
        .questions()
        .filter(({ kind }) => kind === 'antonym').length;
    const died = (day: string) =>
      `The climber Iker Zabal, who went missing on Mount Tarsan on Monday, died ${day}, his family said.`;
    assert.equal(listed(died('on Friday'), '2024-03-08'), 0);
    assert.equal(
      listed(
        'The climber Iker Zabal, who went missing on Mount Tarsan on Monday, has died, his family said.',
        '2024-03-08',
      ),
      0,
    );
    assert.equal(
      listed(
        'The climber Iker Zabal, who went missing on Mount Tarsan on Monday, has died, his family said.',
        '2024-03-07',
      ),
      1,
    );
  });
});
