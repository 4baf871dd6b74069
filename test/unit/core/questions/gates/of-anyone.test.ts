import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const RACE = 'The race in Mardal goes on.';
const conflicts = (a: string, b: string) => conflictsOf(`${RACE} ${a}`, `${RACE} ${b}`);

describe('what anyone may have or do', () => {
  it('is denied of one and not of another', () => {
    assert.deepEqual(conflicts('Many people have a reputation.', 'He has no reputation.'), []);
    assert.deepEqual(conflicts('Many people make a mistake.', 'He made no mistake.'), []);
    assert.deepEqual(conflicts('Ana Dorin has a weapon.', 'Ana Dorin has no weapon.'), [
      'polarity',
    ]);
  });

  it('is denied of nobody in particular where its article speaks of a few', () => {
    assert.deepEqual(conflicts('The club of Mardal has a debt.', 'None has a debt.'), []);
  });
});
