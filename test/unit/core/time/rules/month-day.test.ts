import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('days with the name of a month', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    [
      'It happened on Friday, October 13, 1989, in the west.',
      ['Friday, October 13, 1989 → 1989-10-13'],
    ],
    ['The talks of 28 October failed.', ['28 October → 2024-10-28']],
    ['She was born on March 3rd 1950.', ['March 3rd 1950 → 1950-03-03']],
    ['The fair runs Nov. 3-5 in the old town.', ['Nov. 3-5 → 2024-11-03/2024-11-05']],
    [
      'The law took effect Jan. 2 and will end on Jan. 15.',
      ['Jan. 2 → 2024-01-02', 'Jan. 15 → 2025-01-15'],
    ],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['A Long March 4C rocket carried it.', 'He may 3 times have lied.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
