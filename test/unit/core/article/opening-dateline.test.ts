import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readLayout } from '../../../../src/core/article/layout.ts';
import {
  openingDateline,
  withLearntYear,
  withYear,
} from '../../../../src/core/article/opening-dateline.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

function opening(lead: string) {
  const text = `Block of flats collapses\n${lead}\nThe cause was not known, the mayor told reporters, and four streets would stay closed.`;
  return openingDateline(text, readLayout(readLines(text), noCorrections), null);
}

const LEAD = 'Rescuers pulled twelve people from a collapsed block of flats, officials said.';

describe('the dateline that an article opens with', () => {
  it('names the place and the agency', () => {
    const found = opening(`VARNA, Bulgaria (AFP) — ${LEAD}`);
    assert.deepEqual([found?.dateline.place, found?.agency], ['VARNA', 'AFP']);
  });

  it('is not there where the article just begins', () => {
    assert.equal(opening(LEAD), null);
  });

  it('takes the year of other articles where it has none, and only there', () => {
    const found = opening(`VARNA, May 14 (AFP) — ${LEAD}`)!;
    assert.equal(found.dateline.date, null);
    const dated = withYear(found, 2024);
    assert.equal(dated.dateline.date, '2024-05-14');
    assert.equal(withYear(dated, 2019), dated);
  });
});

describe('a day of publication whose year other articles tell', () => {
  const published = { value: '2024-05-14', method: 'dateline', span: null, doubts: [] } as const;

  it('says so, unless the page itself gives the day elsewhere', () => {
    const learnt = withLearntYear(published as never, 2024);
    assert.deepEqual(learnt.doubts, [
      'The dateline gives no year; other articles of the folder are of 2024.',
    ]);
    const labelled = { ...published, method: 'labelled' } as never;
    assert.equal(withLearntYear(labelled, 2024), labelled);
  });
});
