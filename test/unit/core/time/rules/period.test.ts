import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('periods counted from publication', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['Lawmakers voted last week.', ['last week → 2024-W43']],
    ['Earlier this month the envoy left.', ['Earlier this month → 2024-10']],
    ['The past two weeks were calm.', ['The past two weeks → P2W']],
    ['Prices rose in recent years.', ['recent years → PAST_REF']],
    ['It will end next year.', ['next year → 2025']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['The talks will last long at most.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
