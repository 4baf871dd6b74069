import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** How many conflicts two articles have that bear this date, or none. */
function conflicts(a: string, b: string, published: string | null): number {
  return findStory({ 'a.md': { text: a, published }, 'b.md': { text: b, published } })
    .questions()
    .filter(({ relation }) => relation === 'conflict').length;
}

describe('a yes and a no in articles without dates', () => {
  const seen = 'Near the port of Mardal, Kim Tal reopened the old steel plant to cheers.';
  const unseen =
    'Kim Tal did not reopen the old steel plant, whose furnaces near the port of Mardal are cold.';

  it('may be of two days where it may be done again', () => {
    assert.equal(conflicts(seen, unseen, '2024-03-05'), 1);
    assert.equal(conflicts(seen, unseen, null), 0);
  });

  it('are of one day where both name it', () => {
    const on = (text: string) => text.replace('steel plant', 'steel plant on March 4, 2024');
    assert.equal(conflicts(on(seen), on(unseen), null), 1);
  });

  it('exclude each other of what happens once', () => {
    const convicted =
      'The jury in Mardal convicted the banker Jonas Weber of fraud over the Sarno loans.';
    const not = convicted.replace('convicted', 'did not convict');
    assert.equal(conflicts(convicted, not, null), 1);
  });
});
