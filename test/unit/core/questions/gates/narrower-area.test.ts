import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const lead = 'A landslide struck the town of Aguas Negras on Thursday.';
const conflicts = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`);

describe('a part of the place', () => {
  const all = 'It destroyed 120 houses.';

  it('has fewer than all of it', () => {
    assert.deepEqual(conflicts(all, 'It destroyed 75 houses.'), ['number']);
    assert.deepEqual(conflicts(all, 'It destroyed 75 houses on the east bank.'), []);
    assert.deepEqual(conflicts(all, 'It destroyed 75 houses of the Santa Rosa park.'), []);
  });

  it('cannot have more than all of it', () => {
    assert.deepEqual(conflicts(all, 'It destroyed 300 houses on the east bank.'), ['number']);
  });

  it('is no other place where both articles speak of it', () => {
    const known = `${all} The east bank was hit as well.`;
    assert.deepEqual(conflicts(known, 'It destroyed 75 houses on the east bank.'), ['number']);
  });
});
