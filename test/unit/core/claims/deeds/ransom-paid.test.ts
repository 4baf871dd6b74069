import assert from 'node:assert/strict';
import { fatesTold } from './fates-told.ts';

describe('a ransom that is handed over', () => {
  it('is paid', () => {
    const all = fatesTold('Relatives had handed over a ransom of 200,000 dollars on Monday.');
    assert.ok(all.includes('pay: a ransom'), all.join('; '));
  });

  it('is no letter that is handed over', () => {
    const all = fatesTold('Relatives had handed over a letter on Monday.');
    assert.ok(!all.some((one) => one.startsWith('pay')), all.join('; '));
  });
});
