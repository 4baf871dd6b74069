import assert from 'node:assert/strict';
import { dayInYear, nearestDay, readMonthDay } from '../../../../src/core/calendar/month-day.ts';

const read = (text: string) => {
  const found = readMonthDay(text);
  return found && [found.month, found.date, found.weekday];
};

describe('a day without its year', () => {
  it('is read from the ways in which agencies write it', () => {
    assert.deepEqual(read('Oct 17'), [10, 17, null]);
    assert.deepEqual(read('Sept. 9'), [9, 9, null]);
    assert.deepEqual(read('Thursday 28 December'), [12, 28, 4]);
    assert.deepEqual(read('Wed., June 4'), [6, 4, 3]);
    assert.deepEqual(read('23 July'), [7, 23, null]);
  });

  it('is none without a month or without a date', () => {
    for (const text of ['Thursday', 'October', 'Marchers, 12', '17'])
      assert.equal(read(text), null);
  });

  it('is a day of a year where that year has it, on the weekday that is named', () => {
    const day = { month: 12, date: 28, weekday: 4 };
    assert.equal(dayInYear(day, 2023), '2023-12-28');
    assert.equal(dayInYear(day, 2024), null);
    assert.equal(dayInYear({ month: 2, date: 29, weekday: null }, 2023), null);
  });

  it('is the one nearest to the day of publication, across the turn of the year', () => {
    const day = { month: 12, date: 30, weekday: null };
    assert.equal(nearestDay(day, '2024-01-02'), '2023-12-30');
    assert.equal(nearestDay(day, '2024-12-29'), '2024-12-30');
  });
});
