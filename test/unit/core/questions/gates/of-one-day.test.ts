import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const protest = (words: string) =>
  `Thousands marched through Santa Mira on Thursday against higher fares, police said. ${words}`;

describe('a number of one day alone', () => {
  const all = protest('The number of people arrested stands at 97.');

  it('is not held against that of all days', () => {
    assert.deepEqual(conflictsOf(all, protest('The number of people arrested is 31.')), ['number']);
    for (const words of [
      'There were 31 arrests, fewer than on any night of the protests.',
      'There were 31 arrests, more than on the first day.',
      'There were 31 arrests, the most on a single day.',
      'There were 31 arrests in the past 24 hours.',
      'There were 31 arrests in the past week.',
    ])
      assert.deepEqual(conflictsOf(all, protest(words)), [], words);
  });

  it('is held against another of one day', () => {
    const day = (people: string) => protest(`There were ${people} arrests in the past 24 hours.`);
    assert.deepEqual(conflictsOf(day('31'), day('52')), ['number']);
  });
});
