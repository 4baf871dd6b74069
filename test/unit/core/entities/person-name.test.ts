import assert from 'node:assert/strict';
import {
  looseSoundOf,
  nameWords,
  relate,
  soundOf,
} from '../../../../src/core/entities/person-name.ts';

const relation = (a: string, b: string) => relate(nameWords(a), nameWords(b));

describe('the name of a person', () => {
  it('is the same in another transliteration', () => {
    for (const [a, b] of [
      ['Sergei Orlov', 'Sergey Orlov'],
      ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
      ['Pak Myong-suk', 'Pak Myong Suk'],
      ['José Núñez', 'Jose Nunez'],
      ['Łukasz Wałęsa', 'Lukasz Walesa'],
      ['Jonas Støre', 'Jonas Store'],
    ])
      assert.equal(relation(a!, b!), 'same', `${a} / ${b}`);
  });

  it('is short for a fuller one', () => {
    for (const [a, b] of [
      ['Orlov', 'Sergei Orlov'],
      ['S. Orlov', 'Sergei Orlov'],
      ['Anna Rossi', 'Anna B. Rossi'],
      ['Phil Ek', 'Philip Ek'],
      ['Oleksandr Melnyk', 'Alexander Melnik'],
      ['Mohamed Al-Sayed', 'Muhammad al-Sayed'],
    ])
      assert.equal(relation(a!, b!), 'short', `${a} / ${b}`);
  });

  it('has no suffix, but two initials that look like one', () => {
    assert.deepEqual(nameWords('Anna Rossi Jr.'), ['anna', 'rossi']);
    assert.deepEqual(nameWords('J.R. Rossi'), ['jr', 'rossi']);
  });

  it('is another person with another given name', () => {
    for (const [a, b] of [
      ['Pak Myong Suk', 'Pak Myong Il'],
      ['Maria Orlova', 'Marina Orlova'],
      ['Sergei Orlov', 'Orlov Petrov'],
      ['Oleksandr Melnyk', 'Alexei Melnyk'],
      ['Phil Ek', 'Peter Ek'],
      ['Michal Ek', 'Michael Ek'],
    ])
      assert.equal(relation(a!, b!), null, `${a} / ${b}`);
  });

  it('sounds alike however y, i and doubled letters are written', () => {
    assert.equal(soundOf('zelenskyy'), soundOf('zelenskiy'));
    assert.notEqual(soundOf('jong'), soundOf('jung'));
  });

  it('is looked for in any spelling of its letters', () => {
    assert.equal(looseSoundOf('mueller'), looseSoundOf('muller'));
    assert.equal(looseSoundOf('djilas'), looseSoundOf('dilas'));
    assert.notEqual(looseSoundOf('mueller'), looseSoundOf('moller'));
  });
});
