import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('words that narrow an expression', () => {
  const cases: [string, string, string | null][] = [
    ['He was away for nearly two weeks.', 'nearly two weeks', 'LESS_THAN'],
    ['He was away for about two weeks.', 'two weeks', 'APPROX'],
    ['It fell early on Tuesday.', 'Tuesday', 'START'],
    ['It fell early this week.', 'early this week', 'START'],
    ['They ruled until the end of 1998.', 'the end of 1998', 'END'],
    ['It took three years or so.', 'three years or so', 'APPROX'],
    ['It may last more than a year.', 'more than a year', 'MORE_THAN'],
  ];
  for (const [text, words, mod] of cases)
    it(`give its mod: ${text}`, () => {
      const [time] = timesOf(text, '2024-10-30');
      assert.deepEqual([time?.text, time?.mod], [words, mod]);
    });

  it('are left to the sentence where they are prepositions', () => {
    const [time] = timesOf('He spoke about last week.', '2024-10-30');
    assert.deepEqual([time?.text, time?.mod], ['last week', null]);
  });
});
