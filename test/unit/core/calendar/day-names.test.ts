import assert from 'node:assert/strict';
import {
  isMonth,
  isWeekday,
  MONTHS,
  namesDay,
  WEEKDAYS,
} from '../../../../src/core/calendar/day-names.ts';

describe('the names of days', () => {
  it('are seven and twelve, written out, with a capital or without', () => {
    assert.equal(WEEKDAYS.filter((name) => isWeekday(name) && !isMonth(name)).length, 7);
    assert.equal(MONTHS.filter((name) => isMonth(name) && !isWeekday(name)).length, 12);
    for (const name of ['Sunday', 'sunday', 'MAY', 'december']) assert.ok(namesDay(name), name);
  });

  it('are no other words, and none in short', () => {
    for (const word of ['day', 'payday', 'mon', 'Oct.', 'midsummer', ''])
      assert.ok(!namesDay(word));
  });
});
