import assert from 'node:assert/strict';
import { fileOffset, pageOffset, plainPage, type Page } from '../../../../src/core/text/page.ts';

describe('offsets of a page in its file', () => {
  it('are the same for plain text', () => {
    const page = plainPage('MOSCOW — Talks began.');
    assert.equal(fileOffset(page, 9, 'start'), 9);
    assert.equal(fileOffset(page, 21, 'end'), 21);
  });

  it('skip the mark-up between two runs of text', () => {
    const file = 'Talks <b>began</b>.';
    const page: Page = {
      format: 'html',
      text: 'Talks began.',
      segments: [
        { page: 0, file: 0, length: 6 },
        { page: 6, file: 9, length: 5 },
        { page: 11, file: 18, length: 1 },
      ],
      metadata: [],
    };
    const start = fileOffset(page, 6, 'start');
    const end = fileOffset(page, 11, 'end');
    assert.equal(file.slice(start, end), 'began');
  });

  it('lead back from the file to the text, from either edge of the mark-up', () => {
    const file = 'Talks <b>began</b>.';
    const page: Page = {
      format: 'html',
      text: 'Talks began.',
      segments: [
        { page: 0, file: 0, length: 6 },
        { page: 6, file: 9, length: 5 },
        { page: 11, file: 18, length: 1 },
      ],
      metadata: [],
    };
    for (let offset = 0; offset < page.text.length; offset++)
      assert.equal(pageOffset(page, fileOffset(page, offset, 'start'), 'start'), offset);
    for (let offset = 1; offset <= page.text.length; offset++)
      assert.equal(pageOffset(page, fileOffset(page, offset, 'end'), 'end'), offset);
    const inTag = file.indexOf('/b');
    assert.equal(pageOffset(page, inTag, 'start'), 11);
    assert.equal(pageOffset(page, inTag, 'end'), 11);
  });
});
