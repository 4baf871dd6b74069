import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('two lists of numbers', () => {
  const hit = (boats: string, depots: string, trucks: string) =>
    `The navy shelled Mardal on Tuesday. The strikes hit ${boats} boats and ${depots} depots, and damaged ${trucks} trucks on the road to Orval.`;

  it('are of two strikes where hardly a number is the same', () => {
    assert.deepEqual(conflictsOf(hit('seven', 'four', '18'), hit('three', 'six', '13')), []);
  });

  it('are of one where most are the same', () => {
    assert.deepEqual(conflictsOf(hit('seven', 'four', '18'), hit('seven', 'four', '13')), [
      'number',
    ]);
  });
});
