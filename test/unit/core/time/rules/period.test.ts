import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('periods counted from publication', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['Lawmakers voted last week.', ['last week → 2024-W43']],
    ['Earlier this month the envoy left.', ['Earlier this month → 2024-10']],
    ['It was the talk of the week of March 4.', ['the week of March 4 → 2024-W10']],
    ['The current quarter is weak.', ['The current quarter → 2024-Q4']],
    ['It will end next year.', ['next year → 2025']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['She spoke on “This Week” about it.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
