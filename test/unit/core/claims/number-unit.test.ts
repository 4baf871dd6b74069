import assert from 'node:assert/strict';
import { shorterParts, signBefore, unitBehind } from '../../../../src/core/claims/number-unit.ts';
import { pieces } from '../../../../src/core/claims/numerals/pieces.ts';
import { readNumeral } from '../../../../src/core/claims/numerals/read-numeral.ts';

/** The pieces of a text, its first number, and where that begins. */
function number(text: string) {
  const all = pieces(text, { start: 0, end: text.length });
  const i = all.findIndex((_, at) => readNumeral(all, at) !== null);
  return { all, i, numeral: readNumeral(all, i)! };
}

function unit(text: string): string | null {
  const { all, i, numeral } = number(text);
  return (
    signBefore(all, i)?.unit ?? unitBehind(all, i, numeral.next, numeral)?.measure.unit ?? null
  );
}

describe('the unit of a number', () => {
  for (const [text, expected] of [
    ['It cost $5 million.', 'USD'],
    ['It cost C$5 million.', 'CAD'],
    ['It cost EUR 5 million.', 'EUR'],
    ['It sent the USA 5 million.', null],
    ['It cost 5 million euros.', 'EUR'],
    ['It cost 5 million Swiss francs.', 'CHF'],
    ['It cost 5 million Australian dollars.', 'AUD'],
    ['It cost 5 million US dollars.', 'USD'],
    ['They ran a 5-mile race.', 'm'],
    ['Winds blew at 90 miles per hour.', 'm/s'],
    ['It fell by 3 per cent.', '%'],
    ['The firm paid 300 pounds to each.', 'GBP'],
    ['The fish weighed 20 pounds.', 'kg'],
    ['They met 20 ministers.', null],
  ] as const)
    it(`is ${expected ?? 'none'}: ${text}`, () => {
      assert.equal(unit(text), expected);
    });

  it('goes on in smaller ones, but not to what came later or behind', () => {
    const rest = (text: string) => {
      const { all, numeral } = number(text);
      return shorterParts(all, numeral.next + 1, 3600)?.value ?? null;
    };
    assert.equal(rest('He took two hours, four minutes and 11 seconds.'), 251);
    assert.equal(rest('He took two hours, four minutes behind the winner.'), null);
    assert.equal(rest('He took two hours, and three days later he left.'), null);
  });
});
