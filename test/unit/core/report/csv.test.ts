import assert from 'node:assert/strict';
import { csvReport } from '../../../../src/core/report/csv.ts';
import { makeReport } from '../../../../src/core/report/make-report.ts';
import { articles, MADE, markOn, sourceOf } from './folder.ts';

describe('a report as a table', () => {
  it('has a line for each answer, below the names of the columns', () => {
    const text = csvReport(makeReport(sourceOf(articles), MADE));
    assert.equal(text[0], '\ufeff');
    const [head, ...lines] = text.slice(1).trimEnd().split('\r\n');
    assert.match(head!, /^question,relation,kind/);
    const conflict = lines.filter((line) => line.includes(',conflict,'));
    assert.equal(conflict.length, 2);
    assert.match(conflict[0]!, /"1,200/);
  });

  it('lets no note become a formula in a spreadsheet', () => {
    for (const comment of ['=1+1', '+1', '-1', '@sum(a1)', '\t=1']) {
      const mark = markOn(articles, 'monday.txt', '1,200 soldiers are', {
        kind: 'verdict',
        value: 'false',
        comment,
      });
      const text = csvReport(makeReport(sourceOf(articles, [mark]), MADE));
      assert.ok(text.includes(`'${comment}`), comment);
    }
  });
});
