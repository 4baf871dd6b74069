import assert from 'node:assert/strict';
import { isAmount, isSecondHalf } from '../../../../src/core/claims/is-amount.ts';
import { pieces } from '../../../../src/core/claims/numerals/pieces.ts';
import { readNumeral } from '../../../../src/core/claims/numerals/read-numeral.ts';

/** The numbers of a text that are amounts, as they stand. */
function amounts(text: string): readonly string[] {
  const all = pieces(text, { start: 0, end: text.length });
  return all.flatMap((_, i) => {
    const numeral = readNumeral(all, i);
    return numeral && !isSecondHalf(all, i) && isAmount(all, i, numeral)
      ? [text.slice(numeral.start, numeral.end)]
      : [];
  });
}

describe('isAmount', () => {
  for (const [what, amount, none] of [
    ['an ordinal', 'The 21 judges met.', 'The 21st judge left.'],
    ['a fraction', 'Two third graders fell ill.', 'Two-thirds agreed.'],
    ['an age', 'The 30 year plan failed.', 'The 30-year-old driver left.'],
    ['a time by the clock', 'They sent 6 planes.', 'They left at 6 p.m.'],
    ['a day of the month', 'They met 4 ministers.', 'They met on 4 March.'],
    ['a day behind its month', 'In March 40 houses burned.', 'On March 4 houses burned.'],
    ['a number in a name', 'He read 3 chapters.', 'He read chapter 3.'],
    ['the number of a train', 'On the train 417 people slept.', 'Then train 417 derailed.'],
    ['a number behind a sign', 'They were 4 friends.', 'They were in cell #4.'],
    ['a name in words', 'They saw three boats.', 'They saw Three Rivers.'],
    ['the whole of a share', 'Of the boats 90 sank.', 'A third of 90 boats sank.'],
    ['a part of an address', 'They closed 12 Dutch ports.', 'They closed 12 Harbour Street.'],
    ['a year', 'It sold 1999 houses.', 'It began in 1999 and ended soon.'],
    ['an age behind a name', 'Anna Berg, 45 friends and a dog left.', 'Anna Berg, 45, left.'],
    ['one of several', 'They lost one house.', 'It was one of the reasons.'],
  ] as const)
    it(`tells an amount from ${what}`, () => {
      assert.equal(amounts(amount).length, 1, amount);
      assert.deepEqual(amounts(none), [], none);
    });

  it('finds one behind a district that has a name', () => {
    assert.deepEqual(amounts('In Barpeta district 42,000 people fled.'), ['42,000']);
    assert.deepEqual(amounts('In the Barpeta district 12 people fled.'), ['12']);
    assert.deepEqual(amounts('In district 12 people fled.'), []);
  });

  it('finds none in a score', () => {
    assert.deepEqual(amounts('They won 3-1.'), ['3']);
  });
});
