import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('decades and centuries', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ["He sang in the 1990s and the '80s.", ['the 1990s → 199', "the '80s → 198"]],
    ['It grew in the 1980s and 90s.', ['the 1980s → 198', '90s → 199']],
    ['The castle is from the 12th century.', ['the 12th century → 11']],
    ['The early nineties were hard.', ['The early nineties → 199']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['She is in her forties and drives a BMW 320s.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
