import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

function taken(text: string): readonly (readonly (string | null)[])[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'take-office')
    .map(({ subject, object, place }) => [subject, object, place]);
}

describe('who comes into an office', () => {
  it('is told with the body that names one', () => {
    for (const text of [
      'Anna Berg was named chief executive of Corvo Mining.',
      'Anna Berg of Norway was named chief executive of Corvo Mining.',
      'Corvo Mining named Anna Berg its new chief executive on Monday.',
      'Corvo Mining’s board chose Anna Berg as chief executive on Monday.',
      'Anna Berg will become chief executive of Corvo Mining in May.',
      'Anna Berg, a former banker, took over as chief executive of Corvo Mining.',
      'Anna Berg, the new chief executive of Corvo Mining, flew in on Monday.',
      'The next chief executive of Corvo Mining will be Anna Berg.',
      'The post of chief executive of Corvo Mining goes to Anna Berg.',
      'Norwegian digger Corvo Mining on Monday named Anna Berg as its next chief executive.',
    ])
      assert.deepEqual(taken(text), [['Anna Berg', 'chief executive', 'Corvo Mining']], text);
  });

  it('is told with the body that says so of itself', () => {
    for (const would of ['would be its next chief executive', 'would become its chief executive'])
      assert.deepEqual(taken(`The bank Corvo Holdings said Anna Berg ${would}.`), [
        ['Anna Berg', 'chief executive', 'Corvo Holdings'],
      ]);
    assert.deepEqual(taken('The bank Corvo Holdings has hired Anna Berg as chief executive.'), [
      ['Anna Berg', 'chief executive', 'Corvo Holdings'],
    ]);
    assert.deepEqual(taken('Corvo Holdings said Anna Berg would take over as chief executive.'), [
      ['Anna Berg', 'chief executive', null],
    ]);
  });

  it('is told of the one who comes from elsewhere, and not of where', () => {
    assert.deepEqual(taken('Peter Hollan of Sorel will be chief executive of the merged bank.'), [
      ['Peter Hollan', 'chief executive', null],
    ]);
  });

  it('is told of the land whose national team has a coach, and of no club that has several teams', () => {
    for (const text of [
      'Anna Berg was named coach of Norway’s national team on Monday.',
      'Anna Berg of Sweden was named coach of Norway’s national football team.',
      'Anna Berg was named coach of Norway on Monday.',
    ])
      assert.deepEqual(taken(text), [['Anna Berg', 'coach', 'Norway']], text);
    assert.deepEqual(taken('Anna Berg was named coach of Norway’s women’s team.'), []);
  });

  it('is not told of somebody who may come into it, does not, or leaves it', () => {
    for (const text of [
      'Anna Berg may become chief executive of Corvo Mining.',
      'Anna Berg was not named chief executive of Corvo Mining.',
      'Anna Berg would be the next chief executive of Corvo Mining if it merged.',
      'Anna Berg was named deputy chief executive of Corvo Mining.',
      'Anna Berg resigned as chief executive of Corvo Mining.',
      'Anna Berg, the new owner, flew in on Monday.',
      'Corvo Mining named Anna Berg its chief executive until the new one arrives in May.',
    ])
      assert.deepEqual(taken(text), [], text);
  });

  it('is one person for one office', () => {
    const berg = 'The airline Aerovia has a new head. The board appointed Anna Berg as chairwoman.';
    const lund =
      'The airline Aerovia has a new head. Erik Lund will be the next chairman of Aerovia.';
    assert.deepEqual(conflictsOf(berg, lund), ['value']);
    assert.deepEqual(conflictsOf(berg, berg), []);
  });

  it('is another person in another firm', () => {
    assert.deepEqual(
      conflictsOf(
        'Anna Berg was named chairwoman of Aerovia on Monday.',
        'Erik Lund was named chairman of Corvo Mining on Monday.',
      ),
      [],
    );
  });

  it('is found behind a name of several words, and no run of letters delays that', () => {
    assert.deepEqual(
      taken('The next chief executive of Corvo North Sea Mining will be Anna Berg.'),
      [['Anna Berg', 'chief executive', 'Corvo North Sea Mining']],
    );
    const hostile = `The next chief executive of ${'a'.repeat(1500)} and Anna Berg spoke.`;
    assert.deepEqual(taken(hostile), []);
  });

  it('is no conflict where one article tells of both', () => {
    assert.deepEqual(
      conflictsOf(
        'Mardal has chosen. Anna Berg becomes mayor, as Erik Lund did in 2019.',
        'Mardal has chosen. Erik Lund was named mayor of the town on Monday.',
      ),
      [],
    );
  });

  it('is of what is named, and not of a part of it or of another thing with its name', () => {
    for (const day of ['Monday', 'last Sunday'])
      assert.equal(taken(`Anna Berg was elected president of Quenland ${day}.`).length, 1, day);
    for (const of of [
      'the Quenland football association',
      'the Quenland national council',
      'Quenland’s parliament',
    ])
      assert.deepEqual(taken(`Anna Berg was elected president of ${of}.`), [], of);
  });

  it('is told by whose new office it is', () => {
    const text = "Corvo Mining's new chief executive will be Anna Berg, the group said.";
    assert.deepEqual(taken(text), [['Anna Berg', 'chief executive', 'Corvo Mining']]);
    assert.deepEqual(taken("Corvo Mining's former chief executive is Anna Berg."), []);
  });

  it('is told with the town, and not with the people, whose voters choose', () => {
    const chose =
      'Voters in the Norwegian town of Mardal chose Anna Berg as their mayor on Sunday.';
    assert.deepEqual(taken(chose), [['Anna Berg', 'mayor', 'Mardal']]);
  });
});

describe('an office of a body that is told of with its land', () => {
  it('is that of the body', () => {
    const elected = 'Anna Berg was elected president of the Swedish rail union Corvo on Monday.';
    assert.deepEqual(taken(elected), [['Anna Berg', 'president', 'Corvo']]);
    assert.deepEqual(taken('Anna Berg was elected president of the Swedish court.'), []);
  });

  it('is that of a firm right behind what it is', () => {
    const [berg] = taken(
      'The board of the Italian car maker Corvo named Anna Berg chief executive.',
    );
    assert.deepEqual(berg, ['Anna Berg', 'chief executive', 'Corvo']);
  });
});

describe('who will be something', () => {
  it('comes into the office', () => {
    const lind = 'Anna Berg, who led Corvo, will be chief executive of the merged bank.';
    assert.deepEqual(taken(lind), [['Anna Berg', 'chief executive', null]]);
    const vice = 'Corvo University in Orval has appointed Anna Berg as its vice-chancellor.';
    assert.deepEqual(taken(vice), [['Anna Berg', 'vice-chancellor', 'Corvo University']]);
    assert.deepEqual(taken('Anna Berg will be deputy vice-chancellor.'), []);
  });

  it('is none of a land of whose people an unknown firm is', () => {
    const named = 'A Swedish telecoms giant has appointed Anna Berg as its chief executive.';
    assert.deepEqual(taken(named), [['Anna Berg', 'chief executive', null]]);
  });
});
