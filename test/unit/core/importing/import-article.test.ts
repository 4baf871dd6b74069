import assert from 'node:assert/strict';
import { importArticle, looksLikeHtml } from '../../../../src/core/importing/import-article.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { noCorrections } from '../../../../src/core/article/corrections.ts';

const stamp = { retrieved: '2024-11-02T09:00:00Z', sha256: 'ab'.repeat(32) };

const paragraphs = [
  'PORT LUCAN — A ferry with 114 passengers sank on Monday in heavy rain, the coast guard said.',
  'All of them were taken ashore by fishermen, and none was badly hurt, the ministry of health said.',
  'The cause is not known, harbour master Ilan Dorsey said; divers will look at the hull on Friday.',
];

const pageWith = (title: string, body: string) => `<!doctype html>
<!-- saved from url=(0034)https://ledger.example/ferry-sinks -->
<html><head><title>${title} | Morning Ledger</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Morning Ledger">
<meta name="author" content="Ann Oram"><meta property="article:published_time" content="2024-11-01T08:30:00Z">
</head><body><nav><a href="/a">News</a><a href="/b">Sport</a></nav>
<article><h1>${title}</h1>${body}</article>
<aside><a href="/c">Ten beaches to see this summer</a></aside><footer>All rights reserved</footer></body></html>`;

const html = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

describe('importing an article', () => {
  it('keeps the article and what the page says about itself', () => {
    const imported = importArticle({
      ...stamp,
      content: pageWith('Ferry sinks off Port Lucan', html(paragraphs)),
    })!;
    assert.equal(imported.name, '2024-11-01-ferry-sinks-off-port-lucan.md');
    for (const text of paragraphs) assert.ok(imported.markdown.includes(text), text);
    assert.doesNotMatch(imported.markdown, /beaches|Sport|All rights/);
    const page = readPage(imported.name, imported.markdown);
    const article = readArticle(imported.name, page, noCorrections);
    assert.equal(article.isArticle, true);
    assert.equal(article.title?.text, 'Ferry sinks off Port Lucan');
    assert.deepEqual(
      article.authors.map(({ text }) => text),
      ['Ann Oram'],
    );
    assert.equal(article.outlet, 'Morning Ledger');
    assert.equal(article.published?.value.slice(0, 10), '2024-11-01');
    assert.match(imported.markdown, /^source: https:\/\/ledger\.example\/ferry-sinks$/m);
    assert.match(imported.markdown, /^retrieved: "?2024-11-02T09:00:00Z"?$/m);
    assert.match(imported.markdown, /^sha256: (?:ab){32}$/m);
  });

  it('lets no text of the page become a link, an image, a heading or HTML', () => {
    const hostile = [
      '&lt;img src=x onerror=alert(1)&gt; [click](command:workbench.action.quit) ![x](https://evil.example/x.png) was said on Monday, the coast guard told reporters.',
      '# not a heading, the ministry of health said on Tuesday, and `code` and *stars* stay what they are in the text of the page.',
      '<a href="javascript:alert(1)">The harbour master</a> said that divers would look at the hull of the ferry on Friday.<script>alert(2)</script>',
    ];
    const { markdown } = importArticle({
      ...stamp,
      content: pageWith('A [title](command:x) &lt;b&gt; ---', html(hostile)),
    })!;
    const body = markdown.slice(markdown.indexOf('\n---\n') + 5);
    assert.doesNotMatch(body, /javascript:|alert\(2\)/);
    assert.doesNotMatch(body, /(?<!\\)<(?:img|b)/);
    assert.doesNotMatch(body, /(?<!\\)\]\(|(?<!\\)\]\\?\((?<!\\\[.*)/);
    assert.equal(body.match(/^#/gm)?.length, 1);
    const shown = readPage('a.md', markdown).text;
    assert.ok(shown.includes('[click](command:workbench.action.quit)'), shown);
    assert.ok(shown.includes('<img src=x onerror=alert(1)>'), shown);
    assert.ok(shown.includes('# not a heading'), shown);
  });

  it('writes a title into the front matter that cannot break out of it', () => {
    const { markdown } = importArticle({
      ...stamp,
      content: pageWith('Ferry: &quot;sinks&quot; --- # x', html(paragraphs)),
    })!;
    const [title] = readPage('a.md', markdown).metadata;
    assert.equal(title!.value, 'Ferry: "sinks" --- # x');
  });

  it('takes plain text from the clipboard', () => {
    const content = [
      'Ferry sinks off Port Lucan',
      'By Ann Oram',
      'Published November 1, 2024',
      ...paragraphs,
    ].join('\n\n');
    const imported = importArticle({ ...stamp, content })!;
    assert.equal(looksLikeHtml(content), false);
    assert.equal(imported.title, 'Ferry sinks off Port Lucan');
    assert.ok(imported.markdown.includes(paragraphs[1]!));
    assert.match(imported.markdown, /^published: "?2024-11-01/m);
  });

  it('finds nothing in nothing', () => {
    assert.equal(importArticle({ ...stamp, content: '' }), null);
    assert.equal(importArticle({ ...stamp, content: '<html><body></body></html>' }), null);
  });
});
