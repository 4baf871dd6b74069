import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('years', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['War broke out in 1914 and ended in 1918.', ['1914 → 1914', '1918 → 1918']],
    ['The 2022 invasion changed that.', ['2022 → 2022']],
    ['The season of 2009-10 was wet.', ['2009-10 → 2009/2010']],
    ['Fiscal 2023 was a record.', ['Fiscal 2023 → 2023']],
    ['Aid rose in FY2013 and FY 14.', ['FY2013 → FY2013', 'FY 14 → FY2014']],
    ['By nineteen ninety-six it was gone.', ['nineteen ninety-six → 1996']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'He paid $1,984 for 2,000 shares in Room 1984.',
    'The site example2017.com sold 1950 seats.',
  ])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
