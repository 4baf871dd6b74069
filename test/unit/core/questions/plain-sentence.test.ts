import assert from 'node:assert/strict';
import { readPlainly } from '../../../../src/core/questions/plain-sentence.ts';

/** The amounts of a sentence, each with what it counts or measures. */
const amounts = (text: string) =>
  readPlainly(text).amounts.map(({ text, of, unit }) => `${text} ${unit ?? of}`);

describe('readPlainly', () => {
  it('tells what a number counts by the plural behind it', () => {
    assert.deepEqual(amounts('Police held 64 foreigners in raids on beach bars.'), [
      '64 foreigner',
    ]);
    assert.deepEqual(amounts('The store has 12 million doses that lie on ice.'), [
      '12 million dose',
    ]);
  });

  it('tells what a number counts by the number of what stands before', () => {
    assert.deepEqual(amounts('The number of people killed in the fire stood at 112 on Sunday.'), [
      '112 person',
    ]);
  });

  it('gives the numbers by themselves, whatever they count', () => {
    const { figures } = readPlainly('Police held 64 foreigners and took about 2,000 dollars.');
    assert.deepEqual(
      figures.map(({ text, of, unit }) => [text, of, unit]),
      [
        ['64', '', null],
        ['about 2,000 dollars', '', 'USD'],
      ],
    );
  });

  it('reads measures by their units', () => {
    assert.deepEqual(amounts('A tonne of tin cost 31,400 dollars at the close.'), [
      '31,400 dollars USD',
    ]);
  });

  it('names the classes of verbs and nouns by their forms, where each stands', () => {
    const text = 'Shares fell after the killing of two miners.';
    const { told } = readPlainly(text);
    assert.deepEqual(
      told.map(({ predicate, word }) => [predicate, text.slice(word.at, word.end)]),
      [
        ['cut', 'fell'],
        ['kill', 'killing'],
      ],
    );
  });

  it('finds no class in words that name none', () => {
    assert.deepEqual(readPlainly('The lake is blue.').told, []);
  });
});
