import assert from 'node:assert/strict';
import { read } from '../../../story.ts';
import { timesOf } from './times-of.ts';

describe('the times of a number', () => {
  it('are those of the nearest day of several', () => {
    const days = read(
      'a.md',
      'The quake left 12 dead on Monday, and the landslide left 40 dead on Tuesday.',
      '2024-03-06',
    )
      .claims.filter(({ quantity }) => quantity !== null)
      .map(({ quantity, eventTime }) => [quantity!.low, eventTime]);
    assert.ok(days.some(([low, day]) => low === 12 && day === '2024-03-04'));
    assert.ok(days.some(([low, day]) => low === 40 && day === '2024-03-05'));
    assert.ok(!days.some(([low, day]) => low === 12 && day === '2024-03-05'));
  });

  it('are none of a clause that tells more of something else', () => {
    const text = 'Kestrel is paying 150 million euros for a mill that had cost 4 billion in May.';
    const sums = read('a.md', text, '2024-07-06').claims.filter(({ quantity }) => quantity?.low);
    assert.ok(sums.some(({ quantity, eventTime }) => quantity!.low < 2e8 && eventTime === null));
    assert.ok(!sums.some(({ quantity, eventTime }) => quantity!.low < 2e8 && eventTime !== null));
  });
});

describe('what a paper says', () => {
  it('is not of the day on which it came out', () => {
    const text =
      'For the year 2023, Norda earned a profit of 140 million crowns, its accounts published on Wednesday show.';
    assert.equal(timesOf(text, 'amount')[0], '2023');
    const earned = 'Norda earned a profit of 140 million crowns on Monday.';
    assert.equal(timesOf(earned, 'amount')[0], '2024-03-04');
  });
});
