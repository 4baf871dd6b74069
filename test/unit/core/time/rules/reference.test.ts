import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('words without a date', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['He is now in prison and was recently ill.', ['now → PRESENT_REF', 'recently → PAST_REF']],
    [
      'The current mayor thinks of the future.',
      ['current → PRESENT_REF', 'the future → FUTURE_REF'],
    ],
    ['They will leave in the near future.', ['the near future → FUTURE_REF']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'He left as soon as he could and, once home, slept.',
    'They will soon leave.',
  ])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
