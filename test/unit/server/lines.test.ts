import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf } from '../../../src/server/lines.ts';

describe('lines of a text', () => {
  it('end at LF, at CR LF and at CR alone', () => {
    const lines = linesOf('Talks\nbegan\r\non\rMonday');
    assert.deepEqual(lines.positionAt(6), { line: 1, character: 0 });
    assert.deepEqual(lines.positionAt(13), { line: 2, character: 0 });
    assert.deepEqual(lines.positionAt(16), { line: 3, character: 0 });
  });

  it('do not end at a Unicode line separator, as in an editor', () => {
    assert.deepEqual(linesOf('a\u2028b').positionAt(2), { line: 0, character: 2 });
  });

  it('keep a position that lies beyond the text inside it', () => {
    const lines = linesOf('short');
    assert.equal(lines.offsetAt({ line: 9, character: 2 }), 5);
    assert.deepEqual(lines.positionAt(99), { line: 0, character: 5 });
  });

  it('lead from every offset to a position and back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '한', '😀') });
    fc.assert(
      fc.property(text, fc.nat(200), (content, n) => {
        const lines = linesOf(content);
        const offset = Math.min(n, content.length);
        assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
      }),
    );
  });
});
