import assert from 'node:assert/strict';
import { lookAt } from '../../../../src/core/article/line-look.ts';
import { ownQuestions } from '../../../../src/core/article/own-questions.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

function answer(name: string, text: string): number {
  const question = ownQuestions.find((one) => one.name === name);
  assert.ok(question, name);
  return question.answer(lookAt(readLines(text)[0]!));
}

describe('what is asked of a line by itself', () => {
  it('tells how it begins', () => {
    const first = (text: string) => answer('first character', text);
    const begins = ['Mayor quits', '“We go on”', 'and so on', '9 votes', '• Sport', '(AP)', '…'];
    assert.deepEqual(begins.map(first), [0, 1, 2, 3, 4, 5, 6]);
    assert.equal(first('Ökonomen warnen'), 0);
    assert.equal(first('الرئيس'), 6);
  });

  it('tells an address of the web, one of a person and a handle apart', () => {
    const address = (text: string) => answer('address', text);
    assert.equal(address('See https://paper.example/1'), 1);
    assert.equal(address('See www.paper.example'), 1);
    assert.equal(address('Write to ann@paper.example'), 2);
    assert.equal(address('Ann Lee @annlee'), 3);
    assert.equal(address('The httpsserver failed at noon'), 0);
  });

  it('tells an age, a time of day and a year apart, and none in a paragraph', () => {
    const time = (text: string) => answer('time of day or age', text);
    assert.equal(time('3 hours ago'), 1);
    assert.equal(time('Monday 14:05'), 2);
    assert.equal(time('May 2026'), 3);
    assert.equal(time('Nine votes'), 0);
    assert.equal(time(`In May 2026 ${'the council met again and '.repeat(5)}left.`), 0);
  });

  it('knows a byline only in a short line', () => {
    assert.equal(answer('byline', 'By Ann Lee'), 1);
    assert.equal(answer('byline', `By ${'noon the water had risen and '.repeat(4)}stood.`), 0);
  });

  it('stays within its bins, whatever the line', () => {
    const lines = ['', ...['x', '©', 'A | B', 'Follow us on Facebook', '🙂', 'İ', '$5 (c)']].map(
      (text) => `${text} .`,
    );
    lines.push('word '.repeat(500), 'you we said '.repeat(50), ', , , . A. B. C. D. E. F.');
    for (const { name, bins, answer } of ownQuestions)
      for (const line of lines) {
        const given = answer(lookAt(readLines(line)[0]!));
        assert.ok(given >= 0 && given < bins, `${name}: ${line}`);
      }
  });
});
