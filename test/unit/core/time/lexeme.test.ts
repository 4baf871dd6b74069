import assert from 'node:assert/strict';
import { lex } from '../../../../src/core/time/lexeme.ts';

const cut = (text: string) => lex(text, { start: 0, end: text.length });

describe('the lexemes of a text', () => {
  const cases: [string, string[]][] = [
    ['third-quarter net of 1,200', ['third', '-', 'quarter', 'net', 'of', '1,200']],
    ['at 10 p.m. on 2024-10-28.', ['at', '10', 'p.m.', 'on', '2024', '-', '10', '-', '28', '.']],
    ['Monday’s and the 1990’s', ['Monday', '’s', 'and', 'the', '1990', '’s']],
    ['2.5 or 3,45 or 21st', ['2.5', 'or', '3', ',', '45', 'or', '21', 'st']],
    ['the U.S. in\u00a0May', ['the', 'U.S', '.', 'in', 'May']],
  ];
  for (const [text, expected] of cases)
    it(`are those of: ${text}`, () => {
      const lexemes = cut(text);
      assert.deepEqual(
        lexemes.map((one) => one.text),
        expected,
      );
      for (const { start, end, text: written } of lexemes)
        assert.equal(text.slice(start, end), written);
    });

  it('know their number, what they mean, and whether they touch the one before', () => {
    const [number, comma, month] = cut('1,200,May');
    assert.equal(number!.number, 1200);
    assert.equal(comma!.glued, true);
    assert.equal(month!.word.month, 5);
    assert.equal(cut('in May')[1]!.glued, false);
  });

  it('keep to their span', () => {
    assert.deepEqual(
      lex('from May to June', { start: 5, end: 8 }).map(({ text }) => text),
      ['May'],
    );
  });
});
