import assert from 'node:assert/strict';
import { findSlips } from '../../../../src/core/time/slips.ts';
import { timesOf } from './times-of.ts';

const slipsIn = (text: string, published = '2024-10-30') =>
  findSlips(text, timesOf(text, published));

describe('a weekday that does not fit its date', () => {
  it('is told with both ways to put it right', () => {
    const text = 'The bridge fell on Monday, Oct. 29, 2024, in heavy rain.';
    const [slip, ...more] = slipsIn(text);
    assert.deepEqual(more, []);
    assert.equal(slip?.text, 'Monday, Oct. 29, 2024');
    assert.equal(text.slice(slip.start, slip.end), slip.text);
    assert.equal(slip.message, '2024-10-29 was a Tuesday, not a Monday.');
    assert.deepEqual(
      slip.readings.map(({ value }) => value),
      ['2024-10-29', '2024-10-28'],
    );
  });

  it('is told without a year, and with the date in brackets', () => {
    assert.equal(
      slipsIn('The vote is due on Friday, 31 October.')[0]?.readings[1]?.value,
      '2024-11-01',
    );
    assert.equal(
      slipsIn('The minister resigned on Monday (October 29).')[0]?.text,
      'Monday (October 29',
    );
  });

  it('is not seen where both agree, or where they are two statements', () => {
    for (const text of [
      'The bridge fell on Tuesday, Oct. 29, 2024.',
      'The bridge fell on Tuesday (October 29).',
      'He spoke on Monday and October 29 is a holiday.',
      'He was born on Oct. 3, 1950.',
    ])
      assert.deepEqual(slipsIn(text), [], text);
  });
});
