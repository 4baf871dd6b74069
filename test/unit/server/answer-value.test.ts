import assert from 'node:assert/strict';
import { valueOf } from '../../../src/server/answer-value.ts';

describe('what an answer comes to', () => {
  const start = 100;
  /** The value of an answer by a claim that begins with a number. */
  const value = (number: string, low: number, high: number, answer = number) => {
    const text = `${number} people were killed in the flood`;
    return valueOf({
      ...{ file: 'flood.txt', claim: 'c1', witness: 0 },
      answer: `${answer} (said 2026-03-02 by police)`,
      start,
      end: start + text.length,
      shown: {
        text,
        speaker: 'police',
        day: '2026-03-02',
        quantity: { start, end: start + number.length, low, high, unit: null },
      },
    });
  };

  it('is one for a number in words and in figures', () => {
    assert.equal(value('Eleven', 11, 11), value('11', 11, 11));
  });

  it('is another for a number that is not exact', () => {
    assert.notEqual(value('about 11', 10, 12), value('11', 11, 11));
  });

  it('is the words of the answer where it is no number of its claim', () => {
    assert.equal(value('11', 11, 11, 'yes'), 'yes');
  });
});
