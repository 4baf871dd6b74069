import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('a period with nothing but its article', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['Troops left over the weekend.', ['the weekend → 2024-W43-WE']],
    [
      'Earnings for the third quarter fell. Sales in the quarter rose.',
      ['the third quarter → 2024-Q3', 'the quarter → 2024-Q3'],
    ],
    ['It will open by the end of the year.', ['the end of the year → 2024']],
    ['In the year ended March 31 it lost money.', ['the year → P1Y', 'March 31 → 2024-03-31']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['The year of the strike was the day that changed it.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
