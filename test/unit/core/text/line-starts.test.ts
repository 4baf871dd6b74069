import assert from 'node:assert/strict';
import { lineAt, lineStarts } from '../../../../src/core/text/line-starts.ts';

describe('the lines of a text', () => {
  it('end at LF, at CR LF and at CR alone, as in an editor', () => {
    assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7]);
  });

  it('tell the line and the column of an offset', () => {
    const starts = lineStarts('Flood\nin Orval');
    assert.deepEqual(lineAt(starts, 9), { line: 1, character: 3 });
    assert.deepEqual(lineAt(starts, 5), { line: 0, character: 5 });
    assert.deepEqual(lineAt(starts, 0), { line: 0, character: 0 });
  });
});
