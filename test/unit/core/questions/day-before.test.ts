import assert from 'node:assert/strict';
import { dayBefore } from '../../../../src/core/questions/day-before.ts';
import { conflictsOf, findStory } from '../../../story.ts';

describe('the day of what a sentence is told so long after', () => {
  const friday = { first: '2024-03-08', last: '2024-03-08' };
  const before = (text: string) => dayBefore(friday, text)?.first;

  it('is reckoned back by days and weeks', () => {
    assert.equal(before('The plant was closed on Friday, two days after a leak.'), '2024-03-06');
    assert.equal(before('A week after the fire, the hall was empty on Friday.'), '2024-03-01');
    assert.equal(before('On Friday, 12 days after it, he left.'), '2024-02-25');
  });

  it('is not known where nothing is reckoned, or no day is told', () => {
    assert.equal(before('The plant was closed on Friday after two days.'), undefined);
    const march = { first: '2024-03-01', last: '2024-03-31' };
    assert.equal(dayBefore(march, 'Closed in March, two days after a leak.'), null);
  });

  it('keeps a toll together that is told on two days', () => {
    const leak = 'Ammonia killed five workers at the Brenta plant in Lossen on Wednesday.';
    const closed = (after: string) =>
      findStory({
        'a.md': { text: leak, published: '2024-03-07' },
        'b.md': {
          text: `Inspectors closed the Brenta plant in Lossen on Friday, ${after} a leak of ammonia in which three workers died.`,
          published: '2024-03-08',
        },
      })
        .questions()
        .filter(({ relation }) => relation === 'conflict').length;
    assert.equal(closed('two days after'), 1);
    assert.equal(closed('nine days after'), 0);
    assert.deepEqual(conflictsOf(leak, leak, '2024-03-07'), []);
  });
});
