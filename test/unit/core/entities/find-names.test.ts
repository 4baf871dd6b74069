import assert from 'node:assert/strict';
import { bareBody } from '../../../../src/core/article/article-body.ts';
import { findNames } from '../../../../src/core/entities/find-names.ts';
import { createTools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

describe('the names in an article', () => {
  const tools = createTools(loadModels());
  const read = (text: string) =>
    findNames(text, tools.language.read(text, bareBody(text)), tools.names);
  const names = (text: string) =>
    read(text).mentions.map((mention) => `${mention.type} ${mention.text}`);

  it('are found with their types', () => {
    assert.deepEqual(
      names('Ingrid Halvorsen flew from Oslo to Brussels to speak at the United Nations.'),
      ['PERSON Ingrid Halvorsen', 'LOC Oslo', 'LOC Brussels', 'ORG United Nations'],
    );
  });

  it('leave titles and possessive endings out', () => {
    const found = names(
      "President Ingrid Halvorsen met Japan's Foreign Minister Kenji Watanabe in Tokyo.",
    );
    assert.deepEqual(found, [
      'PERSON Ingrid Halvorsen',
      'LOC Japan',
      'PERSON Kenji Watanabe',
      'LOC Tokyo',
    ]);
  });

  it('stand exactly where the text has them', () => {
    const text = 'Mr. Watanabe arrived. “Kenji Watanabe is here,” said Ms. Lund.';
    for (const { start, end, text: quoted } of read(text).mentions)
      assert.equal(text.slice(start, end), quoted);
  });

  it('keep the role that the article gives', () => {
    const { characters } = read(
      'The talks began on Friday. Kremlin spokesman Anton Belov said so, and Belov left.',
    );
    const person = characters.find((character) => character.type === 'PERSON')!;
    assert.equal(person.name, 'Anton Belov');
    assert.deepEqual(person.roles, ['Kremlin spokesman']);
    assert.deepEqual(person.forms, [
      { text: 'Anton Belov', count: 1 },
      { text: 'Belov', count: 1 },
    ]);
  });

  it('are of the type that the text states, wherever they stand in it', () => {
    const text =
      'Rain fell on Tarn Ostrel. Nobody lives on the island of Tarn Ostrel. Tarn Ostrel is cold.';
    assert.deepEqual(names(text), Array(3).fill('LOC Tarn Ostrel'));
    assert.deepEqual(
      read(text).characters.map(({ stated }) => stated),
      [true],
    );
  });

  it('are stated as people by an office or a form of address, and by nothing else', () => {
    const stated = (text: string) => read(text).characters.map((one) => one.stated ?? false);
    assert.deepEqual(stated('Prime Minister Ada Lund left.'), [true]);
    assert.deepEqual(stated('The decision was taken by Ms. Lund.'), [true]);
    assert.deepEqual(stated('Ada Lund left.'), [false]);
  });

  it('are none where there is none', () => {
    assert.deepEqual(names('The weather was fine. It rained later, though not for long.'), []);
    assert.deepEqual(names(''), []);
  });
});
