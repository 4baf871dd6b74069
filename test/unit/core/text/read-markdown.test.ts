import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fileOffset } from '../../../../src/core/text/page.ts';
import { readMarkdown } from '../../../../src/core/text/read-markdown.ts';

const article = `---
title: "Bridge reopens"
authors: [Ana Brandt, Li Wei]
date: 2024-05-14
source: https://example.org/bridge
---
# Bridge reopens

The **old** bridge [reopened](https://example.org) on
Tuesday\\*, officials said.

> “At last,” said the *mayor*.

![A picture](bridge.jpg)
`;

describe('reading a Markdown file', () => {
  it('gives headings and paragraphs without marks, link targets and pictures', () => {
    assert.equal(
      readMarkdown(article).text,
      'Bridge reopens\n\nThe old bridge reopened on Tuesday*, officials said.\n\n“At last,” said the mayor.',
    );
  });

  it('takes title, authors, date and address from the front matter, each at its place', () => {
    const { metadata } = readMarkdown(article);
    assert.deepEqual(
      metadata.map(({ key, value, start, end }) => [key, value, article.slice(start, end)]),
      [
        ['title', 'Bridge reopens', '"Bridge reopens"'],
        ['author', 'Ana Brandt', 'Ana Brandt'],
        ['author', 'Li Wei', 'Li Wei'],
        ['published', '2024-05-14', '2024-05-14'],
        ['source', 'https://example.org/bridge', 'https://example.org/bridge'],
      ],
    );
  });

  it('points every word at the file', () => {
    const page = readMarkdown(article);
    for (const words of ['old', 'bridge reopened', 'Tuesday', 'mayor']) {
      const start = page.text.indexOf(words);
      const found = article.slice(
        fileOffset(page, start, 'start'),
        fileOffset(page, start + words.length, 'end'),
      );
      assert.equal(found.replace(/\*\*|\[/g, ''), words);
    }
  });

  it('reads a file without front matter, and one with a broken block', () => {
    assert.deepEqual(readMarkdown('Only text.').metadata, []);
    const broken = readMarkdown('---\ntitle: [unclosed\n---\nText.');
    assert.equal(broken.text, 'Text.');
  });

  it('never throws and never points outside the file', () => {
    const piece = fc.constantFrom(
      '# ',
      '*',
      '**',
      '_',
      '[',
      '](',
      ')',
      '`',
      '```\n',
      '> ',
      '- ',
      '\n',
      '\n\n',
      'word',
      ' ',
      '&amp;',
      '\\',
      '<b>',
      '---\n',
      '![',
      '|',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const file = pieces.join('');
        const page = readMarkdown(file);
        for (const { file: from, length, fileLength } of page.segments)
          assert.ok(from >= 0 && from + (fileLength ?? length) <= file.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('front matter that is no YAML', () => {
  const file = `---
title: Cake, but no speech: the judge's Sunday
author: 'Ana Brandt'
date: 2024-05-14
tags:
  - cake
---
The judge ate cake on Sunday.
`;

  it('is read line by line, each value at its place', () => {
    assert.deepEqual(
      readMarkdown(file).metadata.map(({ key, value, start, end }) => [
        key,
        value,
        file.slice(start, end),
      ]),
      [
        [
          'title',
          "Cake, but no speech: the judge's Sunday",
          "Cake, but no speech: the judge's Sunday",
        ],
        ['author', 'Ana Brandt', 'Ana Brandt'],
        ['published', '2024-05-14', '2024-05-14'],
      ],
    );
  });

  it('is no text all the same', () => {
    assert.equal(readMarkdown(file).text, 'The judge ate cake on Sunday.');
  });
});
