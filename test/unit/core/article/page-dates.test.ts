import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readLayout } from '../../../../src/core/article/layout.ts';
import { dateInLastWords, datesInLines } from '../../../../src/core/article/page-dates.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const HEADLINE = 'Bridge closed after flood';
const BODY = [
  'The army closed the old bridge of Orval on Monday after the river had risen by two metres in one night, the mayor said.',
  'Engineers of the regional office will look at its two pillars on Tuesday, when the river is expected to have fallen so far that boats can reach them, and will then tell the mayor.',
  'The bridge was built by hand and had last been closed after a storm, said Lena Voss, who keeps the archive of the town.',
];

/** The dates of a page, with where they stand: the words at their offsets. */
function datesOf(lines: readonly string[]) {
  const text = lines.join('\n\n');
  const layout = readLayout(readLines(text), noCorrections);
  return [...datesInLines(layout), ...dateInLastWords(layout)].map(
    ({ value, method, updated, span }) => [
      value,
      updated ? `${method}, updated` : method,
      text.slice(span!.start, span!.end),
    ],
  );
}

describe('the dates that a page gives for itself', () => {
  it('stand behind a label, which may be a line of its own', () => {
    assert.deepEqual(datesOf([HEADLINE, 'Published: 15 November 2024', ...BODY]), [
      ['2024-11-15', 'labelled', '15 November 2024'],
    ]);
    assert.deepEqual(datesOf([HEADLINE, 'Published', '15 November 2024', ...BODY]), [
      ['2024-11-15', 'labelled', '15 November 2024'],
    ]);
  });

  it('are told apart from the days of later changes', () => {
    assert.deepEqual(datesOf([HEADLINE, 'Last updated on 16 November 2024', ...BODY]), [
      ['2024-11-16', 'labelled, updated', '16 November 2024'],
    ]);
  });

  it('stand by themselves near the headline, with the time in the next line', () => {
    assert.deepEqual(datesOf([HEADLINE, '15 November 2024', ...BODY]), [
      ['2024-11-15', 'header', '15 November 2024'],
    ]);
    assert.deepEqual(datesOf([HEADLINE, '15 November 2024', '14:40', ...BODY]), [
      ['2024-11-15T14:40', 'header', '15 November 2024\n\n14:40'],
    ]);
  });

  it('stand behind the last sentence', () => {
    const last = `${BODY[1]} (15 November 2024)`;
    assert.deepEqual(datesOf([HEADLINE, BODY[0]!, BODY[2]!, last]), [
      ['2024-11-15', 'header', '15 November 2024'],
    ]);
  });

  it('are none of which a sentence tells', () => {
    const told = `${BODY[2]} It had been built on 3 May 1960, by hand.`;
    assert.deepEqual(datesOf([HEADLINE, BODY[0]!, BODY[1]!, told]), []);
    assert.deepEqual(
      datesOf([HEADLINE, 'It was opened on 3 May 1960 and closed again.', ...BODY]),
      [],
    );
  });
});
