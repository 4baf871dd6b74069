import assert from 'node:assert/strict';
import { sexOf, titleAtEnd, titleAtStart } from '../../../../src/core/entities/titles.ts';

const start = (name: string) => titleAtStart(name.split(' '));
const end = (words: string) => titleAtEnd(words.split(' '));

describe('titles', () => {
  it('are cut off the front of a name', () => {
    assert.equal(start('President Ada Brandt'), 1);
    assert.equal(start('Deputy Prime Minister Ada Brandt'), 3);
    assert.equal(start('Lt. Gen. Olof Ek'), 2);
  });

  it('stay where they are all of the name, or may be a given name', () => {
    assert.equal(start('President'), 0);
    assert.equal(start('Major Lindqvist'), 0);
    assert.equal(start('Prince Charles'), 0);
  });

  it('end the words before a name', () => {
    assert.equal(end('North Estavian Foreign Minister'), 2);
    assert.equal(end('the harbour'), 0);
  });

  it('tell the sex only as forms of address', () => {
    assert.equal(sexOf('Mrs.'), 'female');
    assert.equal(sexOf('Mr'), 'male');
    assert.equal(sexOf('Dr.'), null);
  });
});
