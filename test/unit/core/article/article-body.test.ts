import assert from 'node:assert/strict';
import { bareBody, bodySpans } from '../../../../src/core/article/article-body.ts';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readLayout } from '../../../../src/core/article/layout.ts';
import { openingDateline } from '../../../../src/core/article/opening-dateline.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const TEXT = `Block of flats collapses in Varna
VARNA, Bulgaria (AFP) — Rescuers pulled twelve people from a collapsed block of flats on Tuesday, officials said.
Another nine residents were missing by nightfall. Read our live blog. Crews worked on with cranes and dogs.
The cause was not known, the mayor told reporters, and four streets would stay closed.`;

describe('the body of an article', () => {
  const layout = readLayout(readLines(TEXT), noCorrections);
  const opening = openingDateline(TEXT, layout, null);
  const call = 'Read our live blog.';
  const at = TEXT.indexOf(call);
  const inserted = layout.lines.map(({ start, end }) =>
    start < at && at < end ? [{ start: at, end: at + call.length }] : [],
  );
  const first = layout.lines[layout.from];
  const words = bodySpans(TEXT, layout, inserted, opening!.dateline, first).map(({ start, end }) =>
    TEXT.slice(start, end),
  );

  it('begins behind the dateline', () => {
    assert.match(words[0]!, /^Rescuers pulled twelve/);
  });

  it('leaves out what stands inside a paragraph and is no part of it', () => {
    assert.equal(words[1], 'Another nine residents were missing by nightfall.');
    assert.equal(words[2], 'Crews worked on with cranes and dogs.');
  });
});

describe('a text that is all body', () => {
  it('is its paragraphs without the space around them', () => {
    const text = '  It rained.\r\n\n \t\nThe river rose. ';
    assert.deepEqual(
      bareBody(text).map(({ start, end }) => text.slice(start, end)),
      ['It rained.', 'The river rose.'],
    );
  });
});
