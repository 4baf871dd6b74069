import assert from 'node:assert/strict';
import { splitSentences } from '../../../../src/core/language/split-sentences.ts';
import { tokenize } from '../../../../src/core/language/tokenize.ts';

function sentences(text: string): string[] {
  const bounds = tokenize(text, { start: 0, end: text.length });
  let from = 0;
  return splitSentences(text, bounds).map((end) => {
    const sentence = text.slice(bounds[from * 2], bounds[end * 2 - 1]);
    from = end;
    return sentence;
  });
}

describe('sentences', () => {
  const examples: readonly (readonly [string, readonly string[]])[] = [
    ['end at a point', ['Talks began Friday.', 'No deal was reached.']],
    ['do not end at a title', ['Gen. Pat Ryder met Mr. Orban and Sen. Jones.']],
    ['do not end inside a name', ['George W. Bush met John F. Kerry.']],
    [
      'may end at U.S. before a word that begins sentences',
      ['It hurt the U.S.', 'The dollar fell.'],
    ],
    ['go on after U.S. before a name', ['He met U.S. President Joe Biden.']],
    ['go on after a month', ['They left on Nov. 3 for Seoul.']],
    ['go on after a time of day', ['It began at 9 a.m. Monday in Kyiv.']],
    ['go on after a time of day with its zone', ['It began at 9 p.m. EST on Monday.']],
    ['go on after the time of a place', ['It began at 9 a.m. Kabul time.']],
    ['end at a time of day', ['The ferry sank at 3 a.m.', 'Divers found it.']],
    [
      'go on after a time with which they open',
      ['At 6:40 a.m. Anna Lind left.', 'Nobody saw her.'],
    ],
    ['end inside a quotation', ['“We won.', 'They lost,” he said.']],
    ['end with the closing quote', ['He called it “a lie.”', 'She agreed.']],
    ['end with a straight closing quote', ['"We are ready."', '"No," he said.']],
    ['go on to the speaker of a question', ['“Is it over?” Lavrov asked.', 'Nobody spoke.']],
    ['end at a question that nobody reports', ['“Is it over?”', 'Markets think so.']],
    ['do not end at a decimal', ['Prices rose 3.5 percent.', 'Wages fell.']],
    ['end before a number', ['Fighting went on in 2023.', '45 people died.']],
    ['begin with al- and its like', ['The city fell.', 'al-Qaida claimed the attack.']],
    ['go on after dots of an omission', ['He paused … and left.']],
    ['hold the note that follows', ['He died in 1805. [17]', 'Others lived.']],
  ];
  for (const [name, expected] of examples)
    it(name, () => assert.deepEqual(sentences(expected.join(' ')), expected));

  it('go on over a line that is only wrapped', () => {
    const text =
      'The ministry said on Friday that the\ntalks with Seoul would go on in\nGeneva next week.';
    assert.deepEqual(sentences(text), [text]);
  });

  it('end with a line that somebody ended', () => {
    const title = 'By Anna Berg';
    const line = 'Ministers from nine states met in Geneva on Friday to speak of the border.';
    assert.deepEqual(sentences(`${title}\n${line}`), [title, line]);
  });
});
