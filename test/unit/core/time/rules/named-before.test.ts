import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('dates counted from another one', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    [
      'The flood came in 1996. The following year was dry.',
      ['1996 → 1996', 'The following year → 1997'],
    ],
    [
      'The vote was on Oct. 3. That day the shops closed.',
      ['Oct. 3 → 2024-10-03', 'That day → 2024-10-03'],
    ],
    [
      'Stocks fell on Oct. 3. The next day they rose.',
      ['Oct. 3 → 2024-10-03', 'The next day → 2024-10-04'],
    ],
    [
      'The law passed in May 2019. The same month he resigned.',
      ['May 2019 → 2019-05', 'The same month → 2019-05'],
    ],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['It was the day that changed the city.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
