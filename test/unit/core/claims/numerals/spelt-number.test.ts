import assert from 'node:assert/strict';
import { pieces } from '../../../../../src/core/claims/numerals/pieces.ts';
import { readSpelt } from '../../../../../src/core/claims/numerals/spelt-number.ts';

/** The number that a text begins with: its words and its value. */
function spelt(text: string): readonly [string, number] | null {
  const found = readSpelt(pieces(text, { start: 0, end: text.length }), 0);
  return found && [text.slice(found.start, found.end), found.low];
}

describe('words that every program knows', () => {
  it('are no numbers: a constructor has built twelve cars', () => {
    for (const text of ['a constructor', 'half a constructor', 'a quarter of a constructor'])
      assert.equal(spelt(text), null, text);
    assert.deepEqual(spelt('twenty constructor titles'), ['twenty', 20]);
  });
});

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
    ['a quarter million people', 'a quarter million', 25e4],
    ['two million and a half people', 'two million and a half', 2.5e6],
    ['one hundred forty six boats', 'one hundred forty six', 146],
    ['two-thousand boats', 'two-thousand', 2000],
    ['a thousand and one nights', 'a thousand and one', 1001],
    ['two thousand five boats', 'two thousand five', 2005],
    ['ninety-nine boats', 'ninety-nine', 99],
    ['two and a half hours', 'two and a half', 2.5],
    ['one and a half million people', 'one and a half million', 1.5e6],
    ['half a mile', 'half a', 0.5],
    ['half-a-dozen boats', 'half-a-dozen', 6],
    ['a half-dozen boats', 'a half-dozen', 6],
    ['a quarter-million boats', 'a quarter-million', 25e4],
    ['two score protesters', 'two score', 40],
    ['two score draws', 'two', 2],
    ['two men', 'two', 2],
    ['a pair of gunmen', 'a pair', 2],
    ['a trio of gunmen', 'a trio', 3],
  ] as const)
    it(`reads ${words}`, () => {
      assert.deepEqual(spelt(text), [words, value]);
    });

  it('ends where two numbers stand side by side', () => {
    assert.deepEqual(spelt('four and five boats'), ['four', 4]);
    assert.deepEqual(spelt('twenty and more'), ['twenty', 20]);
    assert.deepEqual(spelt('twenty eleven-year-olds'), ['twenty', 20]);
    assert.deepEqual(spelt('two hundred and a boat'), ['two hundred', 200]);
    assert.deepEqual(spelt('five six-year-olds'), ['five', 5]);
    assert.deepEqual(spelt('forty - or more'), ['forty', 40]);
  });

  it('reads no number in an article or a scale alone', () => {
    for (const text of [
      'a boat',
      'half the boats',
      'half a boat',
      'a quarter of an hour',
      'a pair played',
      'a half-boat',
      'million',
    ])
      assert.equal(spelt(text), null, text);
  });
});
