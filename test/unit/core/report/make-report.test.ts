import assert from 'node:assert/strict';
import { makeReport } from '../../../../src/core/report/make-report.ts';
import { articles, MADE, markOn, sourceOf } from './folder.ts';

describe('a report', () => {
  it('holds the articles, and the question that they answer differently', () => {
    const report = makeReport(sourceOf(articles), MADE);
    assert.deepEqual(
      report.articles.map(({ file, title, published }) => [file, title, published]),
      [
        ['friday.txt', 'Search goes on in Orval', '2026-03-06'],
        ['monday.txt', 'Army joins the search in Orval', '2026-03-02'],
      ],
    );
    const [row] = report.rows;
    assert.equal(row?.kind, 'number');
    assert.deepEqual(
      row.answers.map(({ file, line, quantity }) => [file, line, quantity?.text]),
      [
        ['monday.txt', 5, '1,200'],
        ['friday.txt', 5, '900'],
      ],
    );
    for (const { file, start, end, text } of row.answers)
      assert.equal(articles[file as keyof typeof articles].slice(start, end), text);
  });

  it('holds the verdict on a claim at its answer and among the marks', () => {
    const mark = markOn(articles, 'monday.txt', '1,200 soldiers are searching', {
      kind: 'verdict',
      value: 'disputed',
      comment: 'see Friday',
    });
    const { rows, marks } = makeReport(sourceOf(articles, [mark]), MADE);
    const [monday, friday] = rows[0]!.answers;
    assert.deepEqual(
      monday?.verdicts.map(({ verdict, by, comment }) => [verdict, by, comment]),
      [['disputed', 'Ada', 'see Friday']],
    );
    assert.deepEqual(friday?.verdicts, []);
    assert.deepEqual(
      marks.map(({ verdict, place, holds }) => [verdict, place?.line, holds]),
      [['disputed', 5, true]],
    );
  });

  it('keeps a dismissed row with its reason', () => {
    const { rows } = makeReport(sourceOf(articles), MADE);
    const dismissals = new Map([[rows[0]!.id, 'two searches']]);
    const [row] = makeReport(sourceOf(articles, [], dismissals), MADE).rows;
    assert.equal(row?.dismissed, 'two searches');
  });

  it('lists no article for a file that is none', () => {
    const files = { 'list.txt': 'bread\nmilk\neggs\n' };
    assert.deepEqual(makeReport(sourceOf(files), MADE).articles, []);
  });
});
