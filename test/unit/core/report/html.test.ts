import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { htmlReport } from '../../../../src/core/report/html.ts';
import { makeReport } from '../../../../src/core/report/make-report.ts';
import { makeTimeline } from '../../../../src/core/report/timeline.ts';
import { articles, crowded, MADE, markOn, sourceOf } from './folder.ts';

const parts = { script: 'console.log(1)', style: 'body { margin: 0 }' };
const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(1)> "\' &';

async function pageOf(comment: string): Promise<string> {
  const mark = markOn(articles, 'monday.txt', '1,200 soldiers are', {
    kind: 'verdict',
    value: 'false',
    comment,
  });
  const files = {
    ...articles,
    'monday.txt': articles['monday.txt'].replace('Army joins', `Army ${hostile} joins`),
  };
  const source = sourceOf(files, [{ ...mark, file: 'monday.txt' }]);
  return htmlReport(makeReport(source, MADE), makeTimeline(source), parts);
}

interface Element {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string }[];
  readonly childNodes?: readonly Element[];
}

/** The names of all elements, and of all their attributes. */
function namesIn(page: string): { elements: string[]; attributes: string[] } {
  const found = { elements: [] as string[], attributes: [] as string[] };
  const walk = ({ nodeName, attrs = [], childNodes = [] }: Element) => {
    found.elements.push(nodeName);
    found.attributes.push(...attrs.map(({ name }) => name));
    childNodes.forEach(walk);
  };
  walk(parse(page) as unknown as Element);
  return found;
}

describe('a report as a web page', () => {
  it('shows some answers of a row that has very many, and how many it leaves out', async () => {
    const source = sourceOf(articles);
    const report = crowded(makeReport(source, MADE), 100);
    const page = await htmlReport(report, makeTimeline(source), parts);
    assert.equal(page.match(/monday\.txt, line 5/g)!.length, 39);
    assert.match(page, />and 60 more</);
  });

  it('allows its own script and style by their digests, and nothing else', async () => {
    const page = await pageOf('fine');
    const digest = (text: string) => createHash('sha256').update(text).digest('base64');
    const policy = /Content-Security-Policy" content="([^"]*)"/
      .exec(page)![1]!
      .replace(/&#39;/g, "'");
    assert.ok(policy.startsWith("default-src 'none'"));
    assert.ok(policy.includes(`script-src 'sha256-${digest(parts.script)}'`));
    assert.ok(policy.includes(`style-src 'sha256-${digest(parts.style)}'`));
    assert.ok(page.includes(`<script>${parts.script}</script>`));
    assert.ok(page.includes(`<style>${parts.style}</style>`));
  });

  it('loads nothing from anywhere', async () => {
    const { attributes } = namesIn(await pageOf('fine'));
    assert.ok(!attributes.includes('src') && !attributes.includes('href'));
  });

  it('shows hostile words of articles and people as words', async () => {
    const page = await pageOf(hostile);
    const { elements, attributes } = namesIn(page);
    assert.ok(!elements.includes('img') && !attributes.includes('onerror'));
    assert.equal(elements.filter((name) => name === 'script').length, 2);
  });
});
