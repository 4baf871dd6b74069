import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** How many conflicts over numbers two articles of one day have. */
function conflicts(a: string, b: string): number {
  const told = (text: string) => ({
    text: `Medical officer Ruva Lendt spoke in Ostrel on Monday. ${text}`,
    published: '2024-03-05',
  });
  return findStory({ 'a.md': told(a), 'b.md': told(b) })
    .questions()
    .filter(({ relation, kind }) => relation === 'conflict' && kind === 'number').length;
}

describe('a sentence that gives the number of another as a part of its own', () => {
  const all = 'In Ostrel 61 schools were closed on Monday.';

  it('tells of something else as well', () => {
    assert.equal(
      conflicts(all, 'On Monday 84 schools were closed in Ostrel, of which 61 schools are old.'),
      0,
    );
  });

  it('does not, where it gives the number for others, for other things, or none but its own', () => {
    assert.equal(
      conflicts(
        all,
        'Though 61 other schools were open, on Monday 84 schools were closed in Ostrel.',
      ),
      1,
    );
    assert.equal(
      conflicts(all, 'On Monday 84 schools were closed in Ostrel, and 61 buses stood still.'),
      1,
    );
    assert.equal(conflicts(all, 'On Monday 84 schools were closed in Ostrel.'), 1);
  });
});
