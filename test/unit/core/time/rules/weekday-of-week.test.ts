import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('days of a week', () => {
  const published = '2024-09-04';

  const told: [string, string[]][] = [
    ['The bridge was closed on Monday of last week.', ['Monday of last week → 2024-08-26']],
    ['The bridge was closed on Friday last week.', ['Friday last week → 2024-08-30']],
    ['The strike began on the Tuesday of this week.', ['the Tuesday of this week → 2024-09-03']],
    ['The court will meet on Sunday of next week.', ['Sunday of next week → 2024-09-15']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  it('not where the week is that of something else', () => {
    assert.deepEqual(
      valuesOf("The bank said on Monday last week's figures were wrong.", published),
      ['Monday → 2024-09-02', 'last week → 2024-W35'],
    );
  });
});
