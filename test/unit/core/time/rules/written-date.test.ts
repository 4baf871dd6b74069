import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('dates in digits', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['The report is dated 2024-10-28.', ['2024-10-28 → 2024-10-28']],
    ['Published 2024-10-28T14:30Z by the agency.', ['2024-10-28T14:30Z → 2024-10-28T14:30Z']],
    [
      'The form says 28.10.2024 and 10/28/2024.',
      ['28.10.2024 → 2024-10-28', '10/28/2024 → 2024-10-28'],
    ],
    ['The letter is from 25/12/2023.', ['25/12/2023 → 2023-12-25']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['Call 555-12-3456 about 9/11.', 'The ratio is 3/4 and the code 2024-77-99.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
