import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode } from '../../../../src/core/text/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

function textOf(bytes: Uint8Array) {
  const decoded = decode(bytes);
  assert.equal(decoded.kind, 'text');
  return decoded.kind === 'text' ? [decoded.text, decoded.encoding] : [];
}

describe('decoding a file', () => {
  it('reads UTF-8 with its curly quotes', () => {
    assert.deepEqual(textOf(utf8('“Talks began,” he said – twice.')), [
      '“Talks began,” he said – twice.',
      'utf-8',
    ]);
  });

  it('drops a byte-order mark and keeps CRLF', () => {
    assert.deepEqual(textOf(utf8('\ufeffOne.\r\nTwo.')), ['One.\r\nTwo.', 'utf-8']);
  });

  it('reads UTF-16 in either order, marked or not', () => {
    const little = Uint8Array.from([0xff, 0xfe, ...Buffer.from('KYIV — Talks', 'utf16le')]);
    assert.deepEqual(textOf(little), ['KYIV — Talks', 'utf-16le']);
    const big = Uint8Array.from([0xfe, 0xff, ...Buffer.from('KYIV — Talks', 'utf16le').swap16()]);
    assert.deepEqual(textOf(big), ['KYIV — Talks', 'utf-16be']);
    const bare = Uint8Array.from(Buffer.from('The ministers met on Tuesday.', 'utf16le'));
    assert.deepEqual(textOf(bare), ['The ministers met on Tuesday.', 'utf-16le']);
  });

  it('takes other bytes for windows-1252, quotation marks included', () => {
    assert.deepEqual(textOf(latin('\x93Caf\xe9 closed,\x94 the mayor\x92s office said')), [
      '“Café closed,” the mayor’s office said',
      'windows-1252',
    ]);
  });

  it('believes what a page declares when its bytes are not UTF-8', () => {
    const page = latin('<meta charset="windows-1251"><p>\xcc\xee\xf1\xea\xe2\xe0</p>');
    assert.deepEqual(textOf(page), ['<meta charset="windows-1251"><p>Москва</p>', 'windows-1251']);
    const lying = latin('<meta charset="utf-8"><p>Caf\xe9</p>');
    assert.equal(textOf(lying)[0], '<meta charset="utf-8"><p>Café</p>');
  });

  it('tells a picture with a .txt name from text', () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const decoded = decode(picture);
    assert.equal(decoded.kind === 'problem' && decoded.problem, 'binary');
  });

  it('says how large a file is that it will not read', () => {
    assert.deepEqual(decode(new Uint8Array(3 << 20), { maxBytes: 1 << 20 }), {
      kind: 'problem',
      problem: 'too-large',
      message: 'The file has 3 MB; Crosscheck reads files of up to 1 MB.',
    });
  });

  it('reads an empty file as no text at all', () => {
    assert.deepEqual(textOf(new Uint8Array()), ['', 'utf-8']);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void decode(bytes)));
  });

  it('gives back any text that was saved as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const saved = text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\ufeff]/g, '');
        const decoded = decode(utf8(saved));
        assert.equal(decoded.kind === 'text' && decoded.text, saved);
      }),
    );
  });
});
