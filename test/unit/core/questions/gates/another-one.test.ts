import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const lead = 'Valtor Motors said on Monday that it would close its plant in Tarsk.';
const conflicts = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`).length;

describe('a number of another one than that of the story', () => {
  it('is not held against it', () => {
    const employs = 'The plant employs 1,200 people.';
    assert.equal(conflicts(employs, 'The plant employs 1,900 people.'), 1);
    assert.equal(conflicts(employs, 'A second plant employs 1,900 people.'), 0);
    assert.equal(conflicts(employs, 'An earlier plant employed 1,900 people.'), 0);
  });

  it('may be the one before it', () => {
    const employs = 'The plant employs 1,200 people.';
    assert.equal(conflicts(employs, 'The plant once employed 4,000 people.'), 0);
    const founded = 'When it was founded the plant employed 4,000 people.';
    assert.equal(conflicts(employs, founded), 0);
    assert.equal(conflicts(employs, 'At its peak the plant employed 4,000 people.'), 0);
  });

  it('is none where a half, a day or a time is the second', () => {
    const employs = (people: string, when: string) => `The plant employs ${people} people${when}.`;
    assert.equal(conflicts(employs('1,200', ''), employs('1,900', ' for a second year')), 1);
    assert.equal(conflicts(employs('1,200', ''), employs('1,900', ', more than once said')), 1);
  });
});
