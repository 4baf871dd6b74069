import assert from 'node:assert/strict';
import {
  addDays,
  dayOf,
  daysBetween,
  isoWeek,
  lastOfMonth,
  monthStart,
  weekday,
  weekStart,
} from '../../../../src/core/calendar/day.ts';

describe('a day of the calendar', () => {
  it('is one only where the calendar has it', () => {
    assert.equal(dayOf(2024, 2, 29), '2024-02-29');
    assert.equal(dayOf(2023, 2, 29), null);
    assert.equal(dayOf(2024, 13, 1), null);
    assert.equal(dayOf(2024, 1, 0), null);
  });

  it('is counted from another, over the ends of months and years', () => {
    assert.equal(addDays('2024-02-28', 2), '2024-03-01');
    assert.equal(addDays('2024-01-01', -1), '2023-12-31');
    assert.equal(daysBetween('2023-12-31', '2024-03-01'), 61);
    assert.equal(daysBetween('2024-03-01', '2023-12-31'), -61);
  });

  it('has its weekday, 1 for Monday to 7 for Sunday', () => {
    assert.equal(weekday('2024-05-06'), 1);
    assert.equal(weekday('2024-05-05'), 7);
  });

  it('belongs to the week of its Thursday, which may be of another year', () => {
    assert.equal(isoWeek('2024-10-23'), '2024-W43');
    assert.equal(isoWeek('2024-12-30'), '2025-W01');
    assert.equal(isoWeek('2021-01-03'), '2020-W53');
    assert.equal(weekStart(2025, 1), '2024-12-30');
  });

  it('begins and ends its month, months running on into other years', () => {
    assert.equal(lastOfMonth(2024, 2), '2024-02-29');
    assert.equal(lastOfMonth(2024, 12), '2024-12-31');
    assert.equal(monthStart(2024, 13), '2025-01-01');
    assert.equal(monthStart(2024, 0), '2023-12-01');
  });
});
