import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const saw = (crowd: string, game: string) =>
  `A crowd of ${crowd} saw Orval Foxes beat Tarsk Stars in ${game} of the final on Tuesday.`;

describe('the round of a contest', () => {
  it('sets two numbers apart that are told of two rounds', () => {
    const third = saw('7,800', 'the third game');
    assert.deepEqual(conflictsOf(third, saw('6,100', 'the fourth game')), []);
    assert.deepEqual(conflictsOf(third, saw('6,100', 'the third game')), ['number']);
  });

  it('is one by its word, its number or its place in the row', () => {
    const first = saw('7,800', 'the first leg');
    assert.deepEqual(conflictsOf(first, saw('6,100', 'the opening leg')), ['number']);
    assert.deepEqual(conflictsOf(first, saw('6,100', 'the 2nd leg')), []);
    assert.deepEqual(conflictsOf(saw('7,800', 'race 4'), saw('6,100', 'race 5')), []);
    assert.deepEqual(conflictsOf(saw('7,800', 'race 4'), saw('6,100', 'race 4')), ['number']);
  });

  it('says nothing where only one of the two tells it', () => {
    assert.deepEqual(conflictsOf(saw('7,800', 'the third game'), saw('6,100', 'the evening')), [
      'number',
    ]);
  });

  it('is any of those that a sentence tells', () => {
    const second = (crowd: string, before: string) =>
      `${before}${crowd} fans saw Orval Foxes lose the second match in Tarsk on Tuesday.`;
    const first = 'Three days after their first match, ';
    assert.deepEqual(conflictsOf(second('21,000', first), second('24,000', '')), ['number']);
  });
});
