import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('seasons', () => {
  const published = '2024-11-01';

  const told: [string, string[]][] = [
    ['He visited the capital this summer.', ['this summer → 2024-SU']],
    ['The war began in the winter of 1994.', ['the winter of 1994 → 1994-WI']],
    ['Crops failed last spring.', ['last spring → 2024-SP']],
    ['The bridge will open in spring 2026.', ['spring 2026 → 2026-SP']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['Prices fall when leaks spring from the hot spring.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
