import assert from 'node:assert/strict';
import { pieces } from '../../../../../src/core/claims/numerals/pieces.ts';
import { readSpelt } from '../../../../../src/core/claims/numerals/spelt-number.ts';

/** The number that a text begins with: its words and its value. */
function spelt(text: string): readonly [string, number] | null {
  const found = readSpelt(pieces(text, { start: 0, end: text.length }), 0);
  return found && [text.slice(found.start, found.end), found.low];
}

describe('readSpelt', () => {
  for (const [text, words, value] of [
    ['seven boats', 'seven', 7],
    ['twenty-five boats', 'twenty-five', 25],
    ['twenty five boats', 'twenty five', 25],
    ['one hundred and six boats', 'one hundred and six', 106],
    ['two thousand and nineteen boats', 'two thousand and nineteen', 2019],
    ['three million two hundred thousand people', 'three million two hundred thousand', 3.2e6],
    ['a dozen eggs', 'a dozen', 12],
    ['half a million people', 'half a million', 5e5],
    ['a quarter of a million people', 'a quarter of a million', 25e4],
    ['one and a half million people', 'one and a half million', 1.5e6],
    ['half a mile', 'half a', 0.5],
  ] as const)
    it(`reads ${words}`, () => {
      assert.deepEqual(spelt(text), [words, value]);
    });

  it('ends where two numbers stand side by side', () => {
    assert.deepEqual(spelt('four and five boats'), ['four', 4]);
    assert.deepEqual(spelt('twenty and more'), ['twenty', 20]);
  });

  it('reads no number in an article or a scale alone', () => {
    for (const text of ['a boat', 'half the boats', 'million'])
      assert.equal(spelt(text), null, text);
  });
});
