import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('stretches of periods', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['The past two weeks were calm.', ['The past two weeks → P2W']],
    ['Prices rose in recent years.', ['recent years → PAST_REF']],
    ['The coming months will tell.', ['The coming months → FUTURE_REF']],
    ['Sales in the first nine months fell.', ['the first nine months → P9M']],
    ['The next few days are crucial.', ['The next few days → PXD']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['The first of them came last in the coming race.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
