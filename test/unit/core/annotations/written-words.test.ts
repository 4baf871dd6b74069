import assert from 'node:assert/strict';
import { splitWords } from '../../../../src/core/annotations/written-words.ts';

const words = (text: string) => splitWords(text).map((word) => word.text);

describe('the words of a sentence, their spelling taken off', () => {
  it('stand at their places in it, in small letters', () => {
    const text = 'The ferry “Åse” sank.';
    assert.deepEqual(words(text), ['the', 'ferry', '"', 'ase', '"', 'sank']);
    const ship = splitWords(text)[3]!;
    assert.equal(text.slice(ship.start, ship.end), 'Åse');
    assert.equal(ship.capital, true);
  });

  it('are two for a contraction, at one place, and a name keeps the sign of its owner', () => {
    const text = "It's true that he can’t swim.";
    assert.deepEqual(words(text), ['it', 'is', 'true', 'that', 'he', 'can', 'not', 'swim']);
    const [, , , , , can, not] = splitWords(text);
    assert.deepEqual([can!.start, can!.end], [not!.start, not!.end]);
    assert.deepEqual(words("Lund's boat won't start"), [
      'lund',
      "'s",
      'boat',
      'will',
      'not',
      'start',
    ]);
  });

  it('are a number as a whole, without the full stop behind it, and a range has its word', () => {
    assert.deepEqual(words('It cost 1,250.50.'), ['it', 'cost', '1,250.50']);
    assert.deepEqual(words('from 8–10 people'), ['from', '8', 'to', '10', 'people']);
    assert.deepEqual(words('at −5 degrees'), ['at', '-5', 'degrees']);
  });

  it('are none for the signs of tables and quoted lines', () => {
    assert.deepEqual(words('> Brand™ | price'), ['brand', 'price']);
    assert.deepEqual(words('5 > 3'), ['5', '>', '3']);
  });
});
