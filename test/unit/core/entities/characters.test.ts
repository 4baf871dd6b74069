import assert from 'node:assert/strict';
import { findCharacters, type NamedPlace } from '../../../../src/core/entities/characters.ts';
import type { EntityType } from '../../../../src/core/entities/mention.ts';

/** One place a sentence, in order; `Name|role` gives a role, `Mr. Name` a form of address. */
function read(type: EntityType, ...names: string[]) {
  const places = names.map((name, sentence): NamedPlace => {
    const [text, role] = name.split('|') as [string, string?];
    const address = /^(Mr|Mrs)\. /.exec(text)?.[1];
    return {
      text: text.replace(/^Mrs?\. /, ''),
      type,
      sentence: sentence * 3,
      role: role ?? null,
      sex: address ? (address === 'Mr' ? 'male' : 'female') : null,
      stated: role !== undefined || address !== undefined,
    };
  });
  const { of, characters } = findCharacters(places);
  return of.map((character) => characters[character]!.name);
}

describe('the people of one article', () => {
  it('know a surname for the full name before it', () => {
    assert.deepEqual(read('PERSON', 'Petra Lindqvist', 'Lindqvist'), [
      'Petra Lindqvist',
      'Petra Lindqvist',
    ]);
  });

  it('know a surname in a headline for the full name after it', () => {
    assert.deepEqual(read('PERSON', 'Lindqvist', 'Petra Lindqvist'), [
      'Petra Lindqvist',
      'Petra Lindqvist',
    ]);
  });

  it('never join because of a shared surname', () => {
    assert.deepEqual(read('PERSON', 'Petra Lindqvist', 'Olof Lindqvist'), [
      'Petra Lindqvist',
      'Olof Lindqvist',
    ]);
  });

  it('leave a surname by itself that two people bear, both long not named', () => {
    assert.deepEqual(
      read('PERSON', 'Petra Lindqvist', 'Olof Lindqvist', 'Bo Ek', 'Lindqvist')[3],
      'Lindqvist',
    );
  });

  it('give a shared surname to the one whom the article is about', () => {
    const names = [
      'Petra Lindqvist',
      'Petra Lindqvist',
      'Petra Lindqvist',
      'Olof Lindqvist',
      'Bo Ek',
      'Lindqvist',
    ];
    assert.equal(read('PERSON', ...names)[5], 'Petra Lindqvist');
  });

  it('tell Mr. from Mrs.', () => {
    assert.deepEqual(read('PERSON', 'Mr. Lindqvist', 'Mrs. Lindqvist').length, 2);
    const places = read('PERSON', 'Mr. Olof Lindqvist', 'Mrs. Lindqvist');
    assert.equal(places[1], 'Lindqvist');
  });

  it('know East Asian names by the family name in front and by the given names', () => {
    const names = read('PERSON', 'Pak Myong Suk', 'Pak', 'Myong Suk');
    assert.deepEqual(new Set(names), new Set(['Pak Myong Suk']));
  });

  it('keep their plain name where a headline glues a word to it once', () => {
    const names = read('PERSON', 'Did Ada Brandt', 'Ada Brandt', 'Ada Brandt');
    assert.deepEqual(new Set(names), new Set(['Ada Brandt']));
  });

  it('are introduced by an office with a bare surname', () => {
    assert.deepEqual(read('PERSON', 'Mia Okoro', 'Okoro|President'), ['Mia Okoro', 'Okoro']);
    assert.deepEqual(read('PERSON', 'Mia Okoro|President', 'Okoro|President').at(1), 'Mia Okoro');
  });

  it('go by the short form of an English given name', () => {
    assert.equal(new Set(read('PERSON', 'Philip Ek', 'Phil Ek')).size, 1);
  });

  it('join spellings of one name', () => {
    assert.equal(new Set(read('PERSON', 'Sergei Orlov', 'Sergey Orlov')).size, 1);
    assert.equal(new Set(read('PERSON', 'Pak Myong-suk', 'Pak Myong Suk')).size, 1);
    assert.equal(new Set(read('PERSON', 'Anna B. Rossi', 'Anna Rossi', 'A. Rossi')).size, 1);
  });
});

describe('the organisations of one article', () => {
  it('know a short form and the first letters for the full name', () => {
    const names = read(
      'ORG',
      'Harbour Safety Board',
      'HSB',
      'Norsk Ferry Corp.',
      'Norsk Ferry',
      'Norsk',
    );
    assert.deepEqual([names[1], new Set(names.slice(2)).size], ['Harbour Safety Board', 1]);
  });

  it('keep the same ministry of two countries apart', () => {
    const names = read('ORG', 'Danish Foreign Ministry', 'Polish Foreign Ministry');
    assert.equal(new Set(names).size, 2);
  });
});

describe('the places of one article', () => {
  it('join the names of one country', () => {
    assert.equal(new Set(read('LOC', 'United States', 'U.S.', 'the US')).size, 1);
  });

  it('keep a capital apart from its country', () => {
    assert.equal(new Set(read('LOC', 'Russia', 'Moscow')).size, 2);
  });
});
