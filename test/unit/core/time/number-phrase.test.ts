import assert from 'node:assert/strict';
import { lex } from '../../../../src/core/time/lexeme.ts';
import {
  readNumber,
  readOrdinal,
  readSpokenYear,
} from '../../../../src/core/time/number-phrase.ts';

const cut = (text: string) => lex(text, { start: 0, end: text.length });

describe('a count in words or digits', () => {
  const counts: [string, number | null, number][] = [
    ['two hundred and ten days', 210, 4],
    ['twenty-four hours', 24, 3],
    ['a couple of years', 2, 3],
    ['2 1/2 years', 2.5, 4],
    ['two and a half years', 2.5, 4],
    ['three-and-a-half years', 3.5, 7],
    ['half an hour', 0.5, 2],
    ['several months', null, 1],
    ['a few weeks', null, 2],
    ['3 thousand years', 3000, 2],
  ];
  for (const [text, value, to] of counts)
    it(`is read from: ${text}`, () => {
      assert.deepEqual(readNumber(cut(text), 0), { value, to });
    });

  it('may be a span, of which the lower end is kept', () => {
    assert.deepEqual(readNumber(cut('12 to 18 months'), 0), { value: 12, to: 3, open: true });
    assert.deepEqual(readNumber(cut('three or two months'), 0), { value: 3, to: 1 });
  });

  it('is not read from other words', () => {
    for (const text of ['some years', 'Monday', '', '- 4'])
      assert.equal(readNumber(cut(text), 0), null);
  });
});

describe('an ordinal', () => {
  it('is read from words and digits', () => {
    assert.equal(readOrdinal(cut('third'), 0)?.value, 3);
    assert.equal(readOrdinal(cut('21st of May'), 0)?.value, 21);
    assert.equal(readOrdinal(cut('twenty-first'), 0)?.value, 21);
    assert.equal(readOrdinal(cut('twenty'), 0), null);
  });
});

describe('a year in words', () => {
  it('is read as it is spoken', () => {
    assert.equal(readSpokenYear(cut('nineteen ninety-six'), 0)?.value, 1996);
    assert.equal(readSpokenYear(cut('two thousand ten'), 0)?.value, 2010);
    assert.equal(readSpokenYear(cut('eighteen hundred'), 0)?.value, 1800);
    assert.equal(readSpokenYear(cut('two hundred'), 0), null);
  });
});
