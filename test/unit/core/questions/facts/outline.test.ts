import assert from 'node:assert/strict';
import { outlineOf } from '../../../../../src/core/questions/facts/outline.ts';

describe('the outline of a sentence', () => {
  const read = (text: string, opensWithName?: boolean) => {
    const { text: outline, names } = outlineOf(text, opensWithName);
    return [outline.trim(), ...names.map(({ start, end }) => text.slice(start, end))];
  };

  it('has a mark for each name, without its title', () => {
    assert.deepEqual(read('The mayor met Dr. Ana Roza and the wife of Capt. J.R. Falk.'), [
      'the mayor met @0 and the wife of @1 .',
      'Ana Roza',
      'J.R. Falk',
    ]);
    assert.deepEqual(read('It was built by the Bank of Tarsk.'), [
      'it was built by the @0 .',
      'Bank of Tarsk',
    ]);
  });

  it('keeps nationalities apart, and possessives and what a hyphen joins to a name', () => {
    assert.deepEqual(read("Tarsk-based Alvion bought Falk's Danish unit."), [
      "@0 -based @1 bought @2 's %3 unit .",
      'Tarsk',
      'Alvion',
      'Falk',
      'Danish',
    ]);
  });

  it('leaves out ages and what stands in brackets behind a name', () => {
    assert.equal(
      read('Ana Roza, 68, a cousin of Falk (born 3 May 1960) sang.')[0],
      '@0 , a cousin of @1 sang .',
    );
  });

  it('does not take the first word for a name that may be another word', () => {
    assert.equal(read('Bush supports them.')[0], 'bush supports them .');
    assert.equal(read('Bush supports them.', true)[0], '@0 supports them .');
    assert.equal(read('Roza supports them.')[0], '@0 supports them .');
    assert.equal(read('On Friday in May they met.')[0], 'on friday in may they met .');
  });
});
