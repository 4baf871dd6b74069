import assert from 'node:assert/strict';
import fc from 'fast-check';
import { interval } from '../../../../src/core/time/interval.ts';

describe('the days that a TIMEX3 value covers', () => {
  const covered: [string, string, string][] = [
    ['2024-10-28', '2024-10-28', '2024-10-28'],
    ['2024-10-28T14:30', '2024-10-28', '2024-10-28'],
    ['2024-10-28TEV', '2024-10-28', '2024-10-28'],
    ['2024-W43', '2024-10-21', '2024-10-27'],
    ['2024-W43-WE', '2024-10-26', '2024-10-27'],
    ['2024-W01', '2024-01-01', '2024-01-07'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-10-XX', '2024-10-01', '2024-10-31'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-SU', '2024-06-01', '2024-09-23'],
    ['2024-WI', '2024-12-01', '2025-03-20'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19', '1900-01-01', '1999-12-31'],
    ['2014/2016', '2014-01-01', '2016-12-31'],
  ];
  for (const [value, first, last] of covered)
    it(`of ${value} are ${first} to ${last}`, () => {
      assert.deepEqual(interval(value), { first, last });
    });

  for (const value of [
    ...['P3D', 'PT10H', 'PXY', 'PRESENT_REF', 'PAST_REF', 'XXXX-WXX-1', 'XXXX-10', 'T22:00', ''],
    ...['2024-13', '2024-02-30', '2024-W54', '2024-Q5', 'FY2007', '2016/2014', '0000', '2024-QX'],
  ])
    it(`of ${value || 'nothing'} are none`, () => {
      assert.equal(interval(value), null);
    });

  it('never throw, whatever the value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9XWQHTSU/-]{0,16}$/)), (value) => {
        const found = interval(value);
        assert.ok(!found || found.first <= found.last);
      }),
    );
  });
});
