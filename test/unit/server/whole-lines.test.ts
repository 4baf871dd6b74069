import assert from 'node:assert/strict';
import { wholeLines } from '../../../src/server/whole-lines.ts';

const TEXT = 'Ferry burns\n\nEleven people died.\nThe cause is not known.\n\nRead more\n';

function linesAround(words: string, file = 'a.txt', text = TEXT): string | undefined {
  const start = text.indexOf(words);
  const span = wholeLines(file, text, { start, end: start + words.length });
  return span && text.slice(span.start, span.end);
}

describe('the whole lines around chosen words', () => {
  it('go from the start of the first to the end of the last', () => {
    assert.equal(linesAround('people'), 'Eleven people died.');
    assert.equal(linesAround('died.\nThe'), 'Eleven people died.\nThe cause is not known.');
  });

  it('do not take in a line that the words only end before', () => {
    assert.equal(linesAround('burns\n\n'), 'Ferry burns');
  });

  it('are those of the text of a saved web page, and none where it has no text', () => {
    const page =
      '<html><head><style>p{}</style></head><body><p>Eleven <b>people</b> died.</p></body></html>';
    assert.equal(linesAround('people', 'a.html', page), 'Eleven <b>people</b> died.');
    assert.equal(linesAround('', 'a.txt', ''), undefined);
  });
});
