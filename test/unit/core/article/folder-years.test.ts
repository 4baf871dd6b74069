import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { createFolderYears } from '../../../../src/core/article/folder-years.ts';
import { noLesson } from '../../../../src/core/article/lesson.ts';
import type { PagePrint } from '../../../../src/core/article/page-print.ts';
import { readInFolder } from '../../../../src/core/article/read-in-folder.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';

/** A report on the mine at Calvera, dated in some way. */
const report = (dated: string, lead = 'Two miners of the Calvera mine near Dolmar were saved.') =>
  [
    'Two miners saved',
    `${dated}${lead}`,
    'They had waited for two days in a gallery that the water did not reach, said their union on the same evening.',
  ].join('\n\n');

/** What a page teaches others. */
function printOf(text: string): PagePrint {
  return readInFolder('a.txt', readPage('a.txt', text), noCorrections, () => noLesson).print;
}

/** The year that others give to a report with a dateline. */
function yearOf(own: string, ...others: readonly string[]): number | null {
  const years = createFolderYears();
  [own, ...others].forEach((text, i) => years.put(`${i}.txt`, printOf(text).dated));
  return years.of('0.txt');
}

/** Another one, published on a day. */
const shut = (day: string) => report(`${day}\n\n`, 'The Calvera mine at Dolmar is shut.');

const bare = report('DOLMAR, Sept 19 (Reuters) - ');

describe('the year of a dateline without one', () => {
  it('is that of another report of those days on the same people and places', () => {
    assert.equal(yearOf(bare, shut('20 September 2023')), 2023);
  });

  it('is none where the other report is of other days, or of other people and places', () => {
    const other = 'Nobody at the Selva works in Tarsk was hurt by the fire on the river.';
    assert.equal(yearOf(bare, shut('20 October 2023')), null);
    assert.equal(yearOf(bare, report('20 September 2023\n\n', other)), null);
  });

  it('is none where reports of two years would fit', () => {
    const [one, two] = [2022, 2023].map((year) => shut(`20 September ${year}`));
    assert.equal(yearOf(bare, one!), 2022);
    assert.equal(yearOf(bare, one!, two!), null);
  });

  it('is none where the weekday that it tells of is not that of the day, nor of the two days before', () => {
    const told = (weekday: string) =>
      report(
        'DOLMAR, Sept 19 (Reuters) - ',
        `Two miners of the Calvera mine near Dolmar were saved on ${weekday}.`,
      );
    const other = shut('20 September 2023');
    // 19 September 2023 was a Tuesday.
    assert.equal(yearOf(told('Tuesday'), other), 2023);
    assert.equal(yearOf(told('Sunday'), other), 2023);
    assert.equal(yearOf(told('Friday'), other), null);
  });

  it('is the year before for a report of December beside one of January', () => {
    const own = report('DOLMAR, Dec 31 (Reuters) - ');
    assert.equal(yearOf(own, shut('1 January 2024')), 2023);
  });

  it('goes when the report that told it goes, and says which files may have changed', () => {
    const years = createFolderYears();
    years.put('own.txt', printOf(bare).dated);
    years.put('other.txt', printOf(shut('20 September 2023')).dated);
    assert.equal(years.of('own.txt'), 2023);
    assert.deepEqual([...years.changes()], ['own.txt']);
    years.remove('other.txt');
    assert.equal(years.of('own.txt'), null);
    assert.deepEqual([...years.changes()], ['own.txt']);
    assert.deepEqual([...years.changes()], []);
  });
});
