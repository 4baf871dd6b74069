import assert from 'node:assert/strict';
import { pieces } from '../../../../../src/core/claims/numerals/pieces.ts';
import { readNumeral } from '../../../../../src/core/claims/numerals/read-numeral.ts';

/** The form and the value of the number that a text begins with. */
function numeral(text: string) {
  const found = readNumeral(pieces(text, { start: 0, end: text.length }), 0);
  return found && [found.form, found.low, found.next];
}

describe('readNumeral', () => {
  it('reads a number however it is written, and where it ends', () => {
    assert.deepEqual(numeral('1,200 people'), ['digits', 1200, 1]);
    assert.deepEqual(numeral('twelve hundred people'), ['words', 1200, 2]);
    assert.deepEqual(numeral('several hundred people'), ['vague', 300, 2]);
  });

  it('reads none where a word begins none', () => {
    assert.equal(numeral('people'), null);
    assert.equal(numeral('a village'), null);
  });
});
