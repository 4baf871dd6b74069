import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

describe('a rate that a bank raised', () => {
  it('may be called by less than its name', () => {
    const quarter =
      "Morvania's central bank raised its main interest rate by a quarter of a percentage point on Tuesday.";
    const points = (of: string) =>
      `Shares fell after a decision by the central bank of Morvania. The central bank raised the rate by ${of} basis points on Tuesday.`;
    assert.deepEqual(conflictsOf(quarter, points('50')), ['number']);
    assert.deepEqual(conflictsOf(quarter, points('25')), []);
  });
});
