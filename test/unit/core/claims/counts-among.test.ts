import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** What a sentence counts of people to whom something was done: what, how many, of what kind. */
const counts = (text: string) =>
  read('a.md', text, '2024-03-05').claims.flatMap(({ predicate, quantity }) =>
    quantity && quantity.of !== '' && /^(?:kill|wound|arrest)$/.test(predicate ?? '')
      ? [`${predicate} ${quantity.text} ${quantity.of}`]
      : [],
  );

describe('a number of some kind among those who are counted', () => {
  it('is told what is told of all', () => {
    assert.deepEqual(counts('The blast killed 46 people, including 14 soldiers.'), [
      'kill 46 person',
      'kill 14 soldier',
    ]);
    assert.deepEqual(counts('Forty-six people were hurt, among them 24 police officers.'), [
      'wound Forty-six person',
      'wound 24 officer',
    ]);
    assert.deepEqual(counts('Forty-six people were hurt, 24 of them police officers.'), [
      'wound Forty-six person',
      'wound 24 officer',
    ]);
    assert.deepEqual(
      counts('The blast killed 46 people, at least eight of them Danish tourists.'),
      ['kill 46 person', 'kill at least eight tourist'],
    );
  });

  it('is told nothing where it is of no kind, or may be of either of two groups', () => {
    assert.deepEqual(counts('Forty-six people were hurt, four of them seriously.'), [
      'wound Forty-six person',
    ]);
    assert.deepEqual(counts('Forty-six people were hurt, including four in Marnow.'), [
      'wound Forty-six person',
    ]);
    assert.deepEqual(
      counts('The blast killed 46 people and wounded 90 others, including 14 soldiers.'),
      ['kill 46 person', 'wound 90 person'],
    );
    assert.deepEqual(
      counts('The blast killed 46 people. Sarn has 90 officers, 14 of them women.'),
      ['kill 46 person'],
    );
    assert.deepEqual(counts('Forty-six people were hurt, including four people from Marnow.'), [
      'wound Forty-six person',
    ]);
    assert.deepEqual(counts('Forty-six people were hurt, five of them last year.'), [
      'wound Forty-six person',
    ]);
    assert.ok(
      !counts('The blast did not kill 46 people, including 14 soldiers.').includes(
        'kill 14 soldier',
      ),
    );
    assert.deepEqual(counts('Police may have killed 46 people, including 14 soldiers.'), [
      'kill 46 person',
    ]);
  });

  it('contradicts another number of that kind, and not the number of all', () => {
    const hurt = (words: string) =>
      `In clashes at the port of Sarn on Tuesday 46 people were hurt, ${words}.`;
    assert.deepEqual(
      conflictsOf(hurt('among them 24 police officers'), hurt('14 of them policemen')),
      ['number'],
    );
    assert.deepEqual(
      conflictsOf(hurt('among them 24 police officers'), hurt('24 of them policemen')),
      [],
    );
    assert.deepEqual(
      conflictsOf(
        hurt('among them 24 police officers'),
        'In clashes at the port of Sarn on Tuesday 46 people were hurt.',
      ),
      [],
    );
    assert.deepEqual(
      conflictsOf(hurt('among them 24 police officers'), hurt('14 of them dockers')),
      [],
    );
  });
});
