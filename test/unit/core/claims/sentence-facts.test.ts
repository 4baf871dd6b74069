import assert from 'node:assert/strict';
import { isDate } from '../../../../src/core/claims/sentence-facts.ts';

describe('isDate', () => {
  it('holds for days and longer stretches of the calendar, not for lengths of time or now', () => {
    assert.ok(isDate({ type: 'DATE', value: '2024-03' }));
    assert.ok(isDate({ type: 'TIME', value: '2024-03-04TNI' }));
    assert.ok(!isDate({ type: 'DURATION', value: 'P3D' }));
    assert.ok(!isDate({ type: 'DATE', value: 'PRESENT_REF' }));
  });
});
