import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readLayout } from '../../../../src/core/article/layout.ts';
import { lineKey } from '../../../../src/core/article/tail-headings.ts';
import { printOf, recurrenceKey } from '../../../../src/core/article/page-print.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const lead =
  'ORVAL — The army closed the old bridge on Monday after the river had risen by two metres in one night.';
const call = 'Sign up and we will send you the news of your town every morning.';
const end =
  'About 400 people live on the other bank of the river and reach the town by boat for the time being.';

function print(paragraphs: readonly string[], outlet: string | null = null) {
  const text = ['Bridge closed after flood', 'Published March 3, 2026', ...paragraphs].join('\n\n');
  return printOf(readLayout(readLines(text), noCorrections), {
    outlet,
    published: null,
    dateline: null,
  });
}

const has = (lines: Uint32Array, text: string, outlet: string | null = null) =>
  lines.includes(recurrenceKey(lineKey(text), outlet));

describe('the print of a page', () => {
  it('has the lines that are no sentences of the news', () => {
    const { loose } = print([lead, 'Video loading', end]);
    assert.ok(has(loose, 'Video loading'));
    assert.ok(!has(loose, lead) && !has(loose, end));
  });

  it('has a sentence that speaks to the reader, in the article or beside it', () => {
    const { loose, furniture } = print([lead, call, end]);
    assert.ok(has(loose, call) || has(furniture, call));
  });

  it('has no words that somebody in the news said to somebody', () => {
    const said = '“We will not leave you alone with your worries,” she said.';
    assert.ok(!has(print([lead, said, end]).loose, said));
  });

  it('keeps the lines of two outlets apart', () => {
    const { loose } = print([lead, 'Video loading', end], 'Northern Post');
    assert.ok(has(loose, 'Video loading', 'northern post'));
    assert.ok(!has(loose, 'Video loading'));
  });

  it('has the same marks for copies, and other ones for another story', () => {
    const { story } = print([lead, end]);
    assert.deepEqual(print([lead, 'Video loading', end]).story, story);
    const other = print([
      'VARNA — Pupils of two schools in Varna were sent home on Tuesday as the heating had failed.',
      'Parents have written to the council, which promised new boilers before the next winter.',
    ]);
    assert.ok(other.story.every((mark, i) => mark !== story[i]));
  });
});
