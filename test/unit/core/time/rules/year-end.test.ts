import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('the end of the year', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['The sale should close by year-end.', ['year-end → 2024']],
    ["Debt will double by the year's end.", ["the year's end → 2024"]],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['The year ended well.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
