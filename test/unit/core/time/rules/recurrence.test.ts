import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('what comes again', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    [
      'The council meets every Monday and each July.',
      ['every Monday → XXXX-WXX-1', 'each July → XXXX-07'],
    ],
    ['The market is open on Saturdays.', ['Saturdays → XXXX-WXX-6']],
    ['Buses leave every two hours and boats daily.', ['every two hours → PT2H', 'daily → P1D']],
    ['They play on Tuesday nights.', ['Tuesday nights → XXXX-WXX-2TNI']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['He writes for the Daily Mail and China Daily.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
