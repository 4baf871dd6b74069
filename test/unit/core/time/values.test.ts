import assert from 'node:assert/strict';
import { durationOf, periodOf, shift, unknown } from '../../../../src/core/time/values.ts';

describe('the value of a period', () => {
  it('has the grain of its unit', () => {
    const day = '2024-11-01';
    assert.deepEqual(
      (['day', 'week', 'weekend', 'month', 'quarter', 'year', 'decade', 'century'] as const).map(
        (unit) => periodOf(day, unit),
      ),
      [day, '2024-W44', '2024-W44-WE', '2024-11', '2024-Q4', '2024', '202', '20'],
    );
    assert.equal(unknown('week'), 'XXXX-WXX');
  });
});

describe('a day some units away', () => {
  it('is the last of the month where that month is too short', () => {
    assert.equal(shift('2024-03-31', -1, 'month'), '2024-02-29');
    assert.equal(shift('2024-02-29', 1, 'year'), '2025-02-28');
    assert.equal(shift('2024-11-01', -2, 'fortnight'), '2024-10-04');
    assert.equal(shift('2024-11-01', 90, 'minute'), '2024-11-01');
  });

  it('is none beyond the years that four digits write', () => {
    assert.equal(shift('2024-11-01', 1e9, 'day'), null);
    assert.equal(shift('2024-11-01', -3000, 'year'), null);
    assert.equal(shift('2024-11-01', 100, 'century'), null);
  });
});

describe('the value of a length of time', () => {
  it('is told in smaller units where it is not whole', () => {
    assert.equal(durationOf(2.5, 'year'), 'P2Y6M');
    assert.equal(durationOf(1.5, 'minute'), 'PT1M30S');
    assert.equal(durationOf(2, 'decade'), 'P20Y');
  });

  it('has an X for a count that is not told', () => {
    assert.equal(durationOf(null, 'hour'), 'PTXH');
    assert.equal(durationOf(null, 'month'), 'PXM');
  });
});
