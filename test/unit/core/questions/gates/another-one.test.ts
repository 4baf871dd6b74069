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

  it('is not held against it whatever word says that it is another', () => {
    const employs = 'The plant employs 1,200 people.';
    for (const one of ['third', 'fourth', 'separate', 'different', 'previous', 'further', 'later'])
      assert.equal(conflicts(employs, `A ${one} plant employs 1,900 people.`), 0, one);
    for (const one of ['additional', 'alternative'])
      assert.equal(conflicts(employs, `An ${one} plant employs 1,900 people.`), 0, one);
  });

  it('is none where a part of a year or of a whole is the second', () => {
    const employs = 'The plant employs 1,200 people.';
    for (const what of ['half', 'quarter', 'day', 'night', 'week', 'month', 'time'])
      assert.equal(
        conflicts(employs, `The plant employs 1,900 people for a third ${what}.`),
        1,
        what,
      );
    for (const what of ['of them women', 'straight year', 'consecutive year'])
      assert.equal(conflicts(employs, `The plant employs 1,900 people, a third ${what}.`), 1, what);
  });

  it('is that of another time wherever it tells how it once was', () => {
    const employs = 'The plant employs 1,200 people.';
    for (const told of [
      'The plant formerly employed 4,000 people.',
      'The plant used to employ 4,000 people.',
      'At its height the plant employed 4,000 people.',
      'In its heyday the plant employed 4,000 people.',
      'The plant once had 4,000 employees.',
    ])
      assert.equal(conflicts(employs, told), 0, told);
    for (const when of [
      'founded',
      'built',
      'opened',
      'launched',
      'set up',
      'created',
      'introduced',
    ])
      for (const it of ['it was', 'it was first', 'it was last'])
        assert.equal(
          conflicts(employs, `When ${it} ${when} the plant employed 4,000 people.`),
          0,
          `${it} ${when}`,
        );
  });

  it('is that of today where *once* means a single time or as soon as', () => {
    const employs = 'The plant employs 1,200 people.';
    for (const at of ['at', 'more than', 'just', 'only', 'all at', 'for'])
      assert.equal(conflicts(employs, `The plant ${at} once employed 1,900 people.`), 1, at);
  });

  it('is told by the other accident, and not by the other victims', () => {
    const aboard = 'The boat had 80 people on board.';
    const told = (words: string) => `The boat had 180 people on board ${words}.`;
    assert.equal(conflicts(aboard, told('in the other accident')), 0);
    assert.equal(conflicts(aboard, told('beside the other crew')), 1);
  });
});
