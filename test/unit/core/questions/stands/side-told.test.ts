import assert from 'node:assert/strict';
import { readStands } from '../../../../../src/core/questions/stands/read-stands.ts';
import { sideToldOf } from '../../../../../src/core/questions/stands/side-told.ts';

describe('the side on which a sentence puts a thing', () => {
  const sides = (text: string) => readStands(text).map(({ family, side }) => [family.name, side]);

  it('is read from the words before and behind it', () => {
    assert.deepEqual(sides('The bishop supports the casino.'), [['support', 0]]);
    assert.deepEqual(sides('The bishop does not support the casino.'), [['support', 1]]);
    assert.deepEqual(sides('The casino was rejected by the bishop.'), [['support', 1]]);
    assert.deepEqual(sides('The bishop may support the casino.'), []);
  });

  /** The words by which a text puts the thing of another on the other side; null where it does not. */
  const told = (text: string, other: string) => {
    for (const stand of readStands(other)) {
      const found = sideToldOf(text, stand);
      if (found) return text.slice(found.words.start, found.words.end).trim();
    }
    return null;
  };

  it('is the one of the clause that names the holder', () => {
    const vote = 'Most Danes voted against the treaty, while a third voted for the treaty.';
    assert.equal(told(vote, 'Danes approve the treaty.'), 'against the');
  });

  it('is told neither of a part of another clause, nor where both sides are told', () => {
    const dorn = 'Pavel Dorn was captured.';
    assert.equal(told('Pavel Dorn is on the run.', dorn), 'is on the run');
    assert.equal(told('Pavel Dorn met a man who is on the run.', dorn), null);
    assert.equal(told('Pavel Dorn was on the run until he was captured.', dorn), null);
  });
});
