import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { htmlReport } from '../../../../src/core/report/html.ts';
import { makeReport } from '../../../../src/core/report/make-report.ts';
import { markdownReport } from '../../../../src/core/report/markdown.ts';
import { makeTimeline } from '../../../../src/core/report/timeline.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';
import { articles, MADE, sourceOf } from '../report/folder.ts';

const judge = (file: string, text: string) =>
  readArticle(file, readPage(file, text), noCorrections);

describe('a report that lies among the articles that it is about', () => {
  const source = sourceOf(articles);
  const report = makeReport(source, MADE);

  it('is no article, as Markdown or as a web page, and says why', async () => {
    const parts = { script: '1', style: 'body { margin: 0 }' };
    const page = await htmlReport(report, makeTimeline(source), parts);
    for (const [file, text] of [
      ['crosscheck-report.md', markdownReport(report)],
      ['renamed.html', page],
    ] as const) {
      const { isArticle, why } = judge(file, text);
      assert.equal(isArticle, false, file);
      assert.ok(why.includes('a report that Crosscheck made'), why.join('; '));
    }
  });

  it('is not taken for one where an article only speaks of Crosscheck', () => {
    const text = `${articles['monday.txt']}\n\nThe desk said on Monday that it had used Crosscheck to see where accounts differ.`;
    assert.ok(!judge('monday.txt', text).why.some((why) => why.includes('Crosscheck')));
  });
});
