import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bareBody } from '../../../../src/core/article/article-body.ts';
import { findQuotations } from '../../../../src/core/text/find-quotations.ts';

function quoted(text: string): string[] {
  return findQuotations(text, bareBody(text)).map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  it('are found between straight, curly, doubled, low, pointed and single marks', () => {
    assert.deepEqual(quoted('"It rains," she said.'), ['"It rains,"']);
    assert.deepEqual(quoted('“It rains,” she said.'), ['“It rains,”']);
    assert.deepEqual(quoted("''It rains,'' she said."), ["''It rains,''"]);
    assert.deepEqual(quoted('„Es regnet“, she said.'), ['„Es regnet“']);
    assert.deepEqual(quoted('«Il pleut», she said.'), ['«Il pleut»']);
    assert.deepEqual(quoted('‘It rains,’ she said.'), ['‘It rains,’']);
    assert.deepEqual(quoted("'It rains,' she said."), ["'It rains,'"]);
  });

  it('are not opened by an apostrophe, a year or a plural possessive', () => {
    assert.deepEqual(quoted("The ministers' plan isn't new; it's from the '90s."), []);
    assert.deepEqual(quoted('The ministers’ plan isn’t new; it’s old.'), []);
    assert.deepEqual(quoted("He called it 'the boys' day out' again."), ["'the boys' day out'"]);
  });

  it('hold the quotation inside them without listing it', () => {
    assert.deepEqual(quoted('“She said ‘no’ to us,” he said.'), ['“She said ‘no’ to us,”']);
  });

  it('tell the words from the marks', () => {
    const text = 'He called it "a storm."';
    const [quotation] = findQuotations(text, bareBody(text));
    assert.equal(text.slice(quotation!.inner.start, quotation!.inner.end), 'a storm.');
  });

  it('go on in the next paragraph that opens again', () => {
    const text = '“The river rose.\n\n“Then it fell,” she said.';
    const found = findQuotations(text, bareBody(text));
    assert.deepEqual(
      found.map(({ start, end, continued }) => [text.slice(start, end), continued]),
      [
        ['“The river rose.', true],
        ['“Then it fell,”', false],
      ],
    );
  });

  it('never swallow the text after a mark that nobody closed', () => {
    assert.deepEqual(quoted('The 6" pipe burst.\nShe said "no" at noon.'), ['"no"']);
    assert.deepEqual(quoted('He spoke of a “storm and left.\nNothing more.'), []);
  });

  it('lie in one paragraph, in order and apart, whatever the text', () => {
    const marks = fc.constantFrom(
      '"',
      "'",
      '“',
      '”',
      '‘',
      '’',
      "''",
      'a',
      ' ',
      '\n',
      's',
      '.',
      ',',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end, inner } of findQuotations(text, bareBody(text))) {
          assert.ok(at <= start && start <= inner.start && inner.start <= inner.end);
          assert.ok(inner.end <= end && end <= text.length);
          assert.ok(!text.slice(start, end).includes('\n'));
          at = end;
        }
      }),
    );
  });
});
