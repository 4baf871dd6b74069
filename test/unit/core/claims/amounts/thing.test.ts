import assert from 'node:assert/strict';
import { amountsIn } from './amounts-in.ts';

describe('the thing that an amount is told of', () => {
  for (const [text, told] of [
    [
      'He took bribes over the bridge contract, which was worth 40 million euros.',
      ['price of the bridge contract'],
    ],
    [
      'Guards took over the Norbrew mill, which lies 60 miles north of Corvo.',
      ['distance of the Norbrew mill'],
    ],
  ] as const)
    it(`is the nearest before a clause: ${text}`, () => {
      assert.deepEqual(amountsIn(text), told);
    });
});
