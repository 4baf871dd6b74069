import assert from 'node:assert/strict';
import { pieces } from '../../../../../src/core/claims/numerals/pieces.ts';
import { readVague } from '../../../../../src/core/claims/numerals/vague-numeral.ts';

/** The number that a text begins with: its words, and from what to what it reaches. */
function vague(text: string): readonly [string, number, number] | null {
  const found = readVague(pieces(text, { start: 0, end: text.length }), 0);
  return found && [text.slice(found.start, found.end), found.low, found.high];
}

describe('readVague', () => {
  it('reads from what to what a word without a figure reaches', () => {
    assert.deepEqual(vague('dozens of boats'), ['dozens', 24, 99]);
    assert.deepEqual(vague('tens of thousands of homes'), ['tens of thousands', 20000, 99999]);
    assert.deepEqual(vague('a few boats'), ['a few', 2, 9]);
    assert.deepEqual(vague('several hundred villagers'), ['several hundred', 300, 999]);
    assert.deepEqual(vague('a couple of dozen boats'), ['a couple of dozen', 24, 47]);
    assert.deepEqual(vague('a couple dozen boats'), ['a couple dozen', 24, 47]);
    assert.deepEqual(vague('hundreds upon hundreds of boats'), [
      'hundreds upon hundreds',
      200,
      999,
    ]);
    assert.deepEqual(vague('hundreds and dozens of boats'), ['hundreds', 200, 999]);
  });

  it('reads a score of people, and not the score of a match', () => {
    assert.deepEqual(vague('a score of villagers'), ['a score', 18, 22]);
    for (const text of ['a score of 20', 'a score of goals', 'a score of music'])
      assert.equal(vague(text), null, text);
  });

  it('takes no scale that is part of a compound', () => {
    assert.deepEqual(vague('a couple of million-dollar homes'), ['a couple', 2, 3]);
  });

  it('reads nothing in a number that says how many, nor in a single thing', () => {
    for (const text of ['ten boats', 'a boat', 'hundred boats'])
      assert.equal(vague(text), null, text);
  });
});
