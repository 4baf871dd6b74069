import assert from 'node:assert/strict';
import { conflictUnless, ungated } from '../../../../src/core/questions/conflict.ts';

const difference = {
  kind: 'value',
  slots: [
    { start: 0, end: 4 },
    { start: 9, end: 12 },
  ],
  strength: 'medium',
  nearest: 'two events instead of one',
  why: '“Roza” and “Lund” are two',
} as const;

describe('two claims that differ', () => {
  it('are a conflict where no gate has cleared them, and say what they passed and why', () => {
    const found = conflictUnless({ passed: ['both on Monday'], cleared: null }, difference);
    assert.equal(found.relation, 'conflict');
    assert.deepEqual(found.passed, ['both on Monday', '“Roza” and “Lund” are two']);
    assert.deepEqual(
      [found.strength, found.nearest, found.cleared],
      ['medium', 'two events instead of one', null],
    );
    assert.deepEqual(conflictUnless(ungated, { ...difference, why: null }).passed, []);
  });

  it('are none where one has, and keep what they differ in', () => {
    const gates = { passed: ['both on Monday'], cleared: 'two places' };
    const found = conflictUnless(gates, difference);
    assert.deepEqual(
      [found.relation, found.cleared, found.nearest, found.strength],
      [null, 'two places', null, 'weak'],
    );
    assert.deepEqual([found.passed, found.slots], [['both on Monday'], difference.slots]);
  });
});
