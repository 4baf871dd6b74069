import assert from 'node:assert/strict';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { makeReport } from '../../../../src/core/report/make-report.ts';
import { markdownReport } from '../../../../src/core/report/markdown.ts';
import { articles, crowded, MADE, markOn, sourceOf } from './folder.ts';

describe('a report in Markdown', () => {
  it('has a heading for the conflicts, and both answers with their files and lines', () => {
    const text = markdownReport(makeReport(sourceOf(articles), MADE));
    assert.match(text, /^# Crosscheck report: Orval$/m);
    assert.match(text, /^## Conflicts$/m);
    assert.match(text, /1\\,?200|1,200/);
    assert.match(text, /monday\\\.txt, line 5/);
    assert.match(text, /Made on 2026-03-09\. 2 articles, 1 conflict, 0 disputes, 0 marks\./);
  });

  it('shows what people and articles wrote as text: no link, image, heading or table cell comes of it', () => {
    const mark = markOn(articles, 'monday.txt', '1,200 soldiers', {
      kind: 'verdict',
      value: 'false',
      comment: '![x](http://evil.example) | [y](javascript:z)\n# <b>',
    });
    const text = markdownReport(makeReport(sourceOf(articles, [mark]), MADE));
    const kinds = JSON.stringify(fromMarkdown(text));
    assert.doesNotMatch(kinds, /"type":"(?:link|image|html)"/);
    const cells = text.split('\n').filter((line) => line.includes('evil'));
    for (const line of cells)
      assert.equal(line.split(/(?<!\\)\|/).length, line.includes('Ada, ') ? 7 : 6);
  });

  it('shows some answers of a row that has very many, and how many it leaves out', () => {
    const text = markdownReport(crowded(makeReport(sourceOf(articles), MADE), 100));
    assert.equal(text.match(/monday\\\.txt, line 5/g)!.length, 39);
    assert.equal(text.match(/friday\\\.txt, line 5/g)!.length, 1);
    assert.match(text, /^and 60 more$/m);
  });

  it('has no part for what the folder does not hold', () => {
    const text = markdownReport(makeReport(sourceOf({}), MADE));
    assert.doesNotMatch(text, /## (?:Conflicts|Marks)/);
  });
});
