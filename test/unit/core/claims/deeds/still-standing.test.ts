import assert from 'node:assert/strict';
import { fatesTold } from './fates-told.ts';

describe('what is still standing', () => {
  it('has withstood what hit it', () => {
    const all = fatesTold('The dam is still standing after the flood, engineers said.');
    assert.ok(all.includes('withstand: The dam'), all.join('; '));
  });

  it('is no guard who is standing at the gate', () => {
    const all = fatesTold('A guard was standing at the gate on Monday.');
    assert.ok(!all.some((one) => one.startsWith('withstand')), all.join('; '));
  });
});
