import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readLayout } from '../../../../src/core/article/layout.ts';
import {
  placeAuthors,
  statedTitle,
  valuesOf,
} from '../../../../src/core/article/stated-by-page.ts';
import { readLines } from '../../../../src/core/text/lines.ts';
import type { Metadatum, Page } from '../../../../src/core/text/page.ts';

const datum = (key: string, origin: string, value: string) =>
  ({ key, origin, value }) as unknown as Metadatum;

const title = (text: string, ...metadata: readonly Metadatum[]) =>
  statedTitle({ text, metadata } as unknown as Page, readLayout(readLines(text), noCorrections));

describe('the title that a file states', () => {
  const TEXT = 'Block collapses\nRescuers pulled twelve people from the ruin on Tuesday.';

  it('stands where the page shows it', () => {
    assert.deepEqual(title(TEXT, datum('title', 'meta', 'Block collapses')), {
      start: 0,
      end: 15,
      text: 'Block collapses',
    });
  });

  it('has no place where only the front matter has it, and is none in another head', () => {
    const [front, meta] = ['front-matter', 'meta'].map((origin) =>
      title(TEXT, datum('title', origin, 'Ruin in Varna')),
    );
    assert.deepEqual(front, { start: 0, end: 0, text: 'Ruin in Varna' });
    assert.equal(meta, null);
  });
});

describe('what a file states about itself', () => {
  it('is taken from the best of its sources', () => {
    const metadata = [
      datum('author', 'meta', 'Staff'),
      datum('author', 'json-ld', 'Ana Brandt'),
      datum('author', 'json-ld', 'Li Wei'),
      datum('outlet', 'meta', 'Harbour Post'),
    ];
    assert.deepEqual(valuesOf(metadata, 'author'), ['Ana Brandt', 'Li Wei']);
    assert.deepEqual(valuesOf(metadata, 'title'), []);
  });

  it('has each author by name, at the place where the page shows it, and no agency', () => {
    const shown = { start: 20, end: 30, text: 'Ana Brandt' };
    assert.deepEqual(placeAuthors(['ana brandt and Li Wei', 'Reuters'], [shown]), [
      shown,
      { start: 0, end: 0, text: 'Li Wei' },
    ]);
  });
});
