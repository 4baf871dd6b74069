import assert from 'node:assert/strict';
import { fatesTold } from './fates-told.ts';

describe('people who are accounted for', () => {
  it('are not missing', () => {
    const all = fatesTold('Everyone has been accounted for since Monday, police said.');
    assert.ok(all.includes('accounted-for: Everyone'), all.join('; '));
  });

  it('are others than what accounts for a share', () => {
    const all = fatesTold('Exports accounted for the loss on Monday, the firm said.');
    assert.ok(!all.some((one) => one.startsWith('accounted-for')), all.join('; '));
  });
});
