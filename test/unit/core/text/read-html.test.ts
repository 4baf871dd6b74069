import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileOffset } from '../../../../src/core/text/page.ts';
import { readHtml } from '../../../../src/core/text/read-html.ts';

describe('reading a saved web page', () => {
  it('gives the text that a person sees, block by block', () => {
    const page = readHtml(
      '<!doctype html><title>Talks begin</title><style>p{color:red}</style><script>var a = "<p>no</p>";</script>' +
        '<nav><a href="/">Home</a></nav><h1>Talks  begin</h1>\n<p>Ministers <b>met</b> on\n Tuesday.<p>They left<br>early.',
    );
    assert.equal(
      page.text,
      'Talks begin\n\nTalks begin\n\nMinisters met on Tuesday.\n\nThey left\nearly.',
    );
  });

  it('resolves character references and still knows where they stand in the file', () => {
    const file = '<p>Smith &amp; Sons said &#8220;no&#8221; to AT&T &copy2024.</p>';
    const page = readHtml(file);
    assert.equal(page.text, 'Smith & Sons said “no” to AT&T ©2024.');
    const at = (words: string) => {
      const start = page.text.indexOf(words);
      return file.slice(
        fileOffset(page, start, 'start'),
        fileOffset(page, start + words.length, 'end'),
      );
    };
    assert.equal(at('Smith &'), 'Smith &amp;');
    assert.equal(at('“no”'), '&#8220;no&#8221;');
    assert.equal(at('AT&T'), 'AT&T');
    assert.equal(at('2024'), '2024');
    assert.equal(at('said'), 'said');
  });

  it('reads what the page states about itself', () => {
    const file =
      '<title>Bridge reopens | Harbour Post</title><meta property="og:site_name" content="Harbour Post">' +
      '<meta property="article:published_time" content="2024-05-14T09:30:00+02:00">' +
      '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle",' +
      '"headline":"Bridge reopens","datePublished":"2024-05-14T09:31:00Z","author":[{"@type":"Person","name":"Ana Brandt"}]}]}</script>' +
      '<h1>Bridge reopens</h1>';
    const { metadata } = readHtml(file);
    assert.deepEqual(
      metadata.map(({ key, value, origin }) => [key, value, origin]),
      [
        ['title', 'Bridge reopens | Harbour Post', 'element'],
        ['outlet', 'Harbour Post', 'meta'],
        ['published', '2024-05-14T09:30:00+02:00', 'meta'],
        ['title', 'Bridge reopens', 'json-ld'],
        ['published', '2024-05-14T09:31:00Z', 'json-ld'],
        ['author', 'Ana Brandt', 'json-ld'],
      ],
    );
    const author = metadata.at(-1)!;
    assert.equal(file.slice(author.start, author.end), 'Ana Brandt');
  });

  it('survives broken JSON-LD and links to profiles in place of authors', () => {
    const { metadata } = readHtml(
      '<script type="application/ld+json">{"@type": </script><meta property="article:author" content="https://example.org/ana">',
    );
    assert.deepEqual(metadata, []);
  });

  it('keeps the text of a page that was put into one footer', () => {
    const story = 'The ministers met for a second day of talks in the old town hall. '.repeat(40);
    assert.match(readHtml(`<footer><p>${story}</p></footer>`).text, /^The ministers met/);
  });

  it('maps every character of the page back to the file', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<div ',
      '>',
      '&amp;',
      '&nbsp;',
      '&copy',
      '&#x1F600;',
      '&bogus;',
      '&',
      ' ',
      '\n',
      '\r\n',
      'Word',
      'x',
      '<!-- c -->',
      '<script>',
      '</script>',
      '<title>',
      '</title>',
      '<li>',
      '😀',
      '"',
      '<',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const file = pieces.join('');
        const page = readHtml(file);
        let last = 0;
        for (const { page: at, file: from, length, fileLength } of page.segments) {
          assert.ok(at >= last && from >= 0 && from + (fileLength ?? length) <= file.length);
          last = at + length;
          if (!fileLength && page.text.slice(at, last) !== ' ')
            assert.equal(
              page.text.slice(at, last).replace(/\s/g, ' '),
              file.slice(from, from + length).replace(/\s/g, ' '),
            );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to a hostile page', function () {
    this.timeout(60_000);
    const nested = readHtml('<div><p><b>'.repeat(100_000) + 'x');
    assert.equal(nested.text, 'x');
    readHtml('&'.repeat(300_000));
    readHtml('<'.repeat(300_000));
    readHtml('<a b="'.repeat(100_000));
  });
});
