import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('quarters and halves', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['Profit fell in the third quarter.', ['the third quarter → 2024-Q3']],
    ['The bank expects to report a third-quarter loss.', ['third-quarter → 2024-Q3']],
    ['Sales rose in the first quarter of 2019.', ['the first quarter of 2019 → 2019-Q1']],
    ["Last year's second half was weak.", ["Last year's second half → 2023-H2"]],
    ['Growth in Q2 2023 was slow.', ['Q2 2023 → 2023-Q2']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['He drank the second half-pint.', 'The first half ended 2-0.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
