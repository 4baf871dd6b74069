import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** The names of a text, each with its place. */
const names = (text: string) =>
  read('a.md', text, '2024-03-05').mentions.map(({ text: name, start }) => `${start} ${name}`);

describe('a name of one word', () => {
  const named = 'Tarento named Marco Delpi as its new chief executive on Monday.';

  it('is known again where it begins a sentence', () => {
    const found = names(`${named} "Tarento needs cheaper cars," said Carla Benet.`);
    assert.deepEqual(found, ['0 Tarento', '14 Marco Delpi', '65 Tarento', '99 Carla Benet']);
  });

  it('is not known from its capital alone', () => {
    const found = names(`${named} "They need cheaper cars," said Carla Benet.`);
    assert.ok(!found.includes('0 Tarento'), found.join());
  });
});
