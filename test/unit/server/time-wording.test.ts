import assert from 'node:assert/strict';
import { dayWithName, showMod, showTime } from '../../../src/server/time-wording.ts';

describe('a time for the reader', () => {
  const cases: [string, string | null][] = [
    ['2024-10-28', '2024-10-28'],
    ['2024-11-01T14:40', '2024-11-01 14:40'],
    ['2024-W43', 'week of 2024-10-21 to 2024-10-27'],
    ['2024-W01', 'week of 2024-01-01 to 2024-01-07'],
    ['2024-W43-WE', 'weekend of 2024-10-26'],
    ['2024-SU', 'summer 2024'],
    ['2024-Q3', 'Q3 2024'],
    ['XXXX-WXX-1', null],
    ['PRESENT_REF', null],
    ['P3D', null],
  ];
  for (const [value, shown] of cases)
    it(`shows ${value} as ${shown ?? 'nothing'}`, () => assert.equal(showTime(value), shown));
});

describe('a day and a part of a time', () => {
  it('has the name of its weekday', () => {
    assert.equal(dayWithName('2024-10-28'), 'Monday, 2024-10-28');
    assert.equal(dayWithName('2024-10'), null);
  });

  it('says what narrows it', () => {
    assert.equal(showMod('START', '2024-05'), 'early 2024-05');
    assert.equal(showMod(null, '2024-05'), '2024-05');
  });
});
