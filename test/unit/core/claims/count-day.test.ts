import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('the day on which a count of victims is given', () => {
  it('is none on which they died', () => {
    for (const text of [
      'The number of confirmed dead stood at 187 on Monday, the agency said.',
      'On Monday the number of confirmed dead stood at 187.',
      'The death toll, the agency said, had risen to 187 on Monday.',
    ])
      assert.deepEqual(timesOf(text, 'kill').slice(0, 2), [null, '2024-03-04'], text);
  });

  it('is one where they are counted as they die', () => {
    for (const text of ['Police said 187 people were killed on Monday.', 'Killed on Monday: 187.'])
      assert.equal(timesOf(text, 'kill')[0], '2024-03-04', text);
  });
});
