import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** The names of a text, each with its place. */
const names = (text: string) =>
  read('a.md', text, '2024-03-05').mentions.map(({ text: name, start }) => `${start} ${name}`);

describe('a name of one word', () => {
  const named = 'Tarento named Marco Delpi as its new chief executive on Monday.';

  it('is known again where it begins a sentence', () => {
    const found = names(`${named} An analyst said cheaper cars would help Tarento.`);
    assert.deepEqual(found, ['0 Tarento', '14 Marco Delpi', '104 Tarento']);
  });

  it('is not known from its capital alone', () => {
    assert.deepEqual(names(`${named} An analyst said cheaper cars would help.`), [
      '14 Marco Delpi',
    ]);
  });
});
