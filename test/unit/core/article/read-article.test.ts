import assert from 'node:assert/strict';
import fc from 'fast-check';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';

const story = `Menu
Home / World
Block of flats collapses in Varna - Harbour Post
Block of flats collapses in Varna
By Ana Brandt and Li Wei
Published: 14 May 2024 | Updated: 15 May 2024
9:30 pm
The ruined block on Tuesday (Photo by Jo May / AFP)
VARNA, Bulgaria (AFP) - Rescuers pulled twelve people from a collapsed block of flats in the port of Varna on Tuesday, officials said.
Another nine residents were missing by nightfall, and crews worked on with cranes and dogs, Interior Minister Ivan Petrov told reporters.
ALSO READ: Mayor of Sofia resigns after audit
Neighbours in Varna had complained of cracks in the stairwell since the spring, the city council said in a statement.
Petrov said that the cause of the collapse was not known and that four streets around the block would stay closed.
Related Topics
Mayor of Sofia resigns
Ferry service to Odesa resumes after 40 days
Sign up for our newsletter
© 2024 Harbour Post. All rights reserved.
`;

const read = (text: string, corrections = noCorrections, file = 'story.txt') =>
  readArticle(file, readPage(file, text), corrections);

describe('reading an article', () => {
  it('finds title, authors, agency, dateline, outlet and dates', () => {
    const article = read(story);
    assert.equal(article.isArticle, true);
    assert.equal(article.title?.text, 'Block of flats collapses in Varna');
    assert.deepEqual(
      article.authors.map(({ text }) => text),
      ['Ana Brandt', 'Li Wei'],
    );
    assert.equal(article.agency, 'AFP');
    assert.equal(article.dateline?.place, 'VARNA');
    assert.equal(article.outlet, 'Harbour Post');
    assert.equal(article.published?.value, '2024-05-14');
    assert.equal(article.published?.method, 'labelled');
    assert.equal(article.updated?.value, '2024-05-15T21:30');
  });

  it('keeps captions, pointers to other stories and page furniture out of the body', () => {
    const { body } = read(story);
    const paragraphs = body.map(({ start, end }) => story.slice(start, end));
    assert.equal(paragraphs.length, 4);
    assert.match(paragraphs[0]!, /^Rescuers pulled twelve/);
    assert.match(paragraphs[3]!, /would stay closed\.$/);
  });

  it('lets body, furniture and header share no character', () => {
    const { body, furniture, title } = read(story);
    const spans = [...body, ...furniture, title!].sort((a, b) => a.start - b.start);
    for (const [i, span] of spans.entries()) assert.ok(i === 0 || spans[i - 1]!.end <= span.start);
  });

  it('keeps out of a paragraph what a page has glued into it, unless the reader says that it belongs there', () => {
    const glued = 'crews worked on with cranes and dogs. Follow us on Twitter for more. The';
    const text = story.replace('crews worked on with cranes and dogs, I', `${glued} i`);
    const call = 'Follow us on Twitter for more.';
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    const article = read(text);
    assert.ok(words(article.furniture).includes(call));
    assert.ok(!words(article.body).some((part) => part.includes(call)));
    assert.ok(words(article.body).some((part) => part.endsWith('cranes and dogs.')));
    assert.ok(words(article.body).some((part) => part.startsWith('The interior Minister')));
    const start = text.indexOf('Another nine');
    const passages = [{ start, end: text.indexOf('\n', start), isBody: true }];
    const said = read(text, { ...noCorrections, passages });
    assert.ok(words(said.body).some((part) => part.includes(call)));
  });

  it('obeys the reader about passages and dates', () => {
    const caption = story.indexOf('The ruined block');
    const last = story.indexOf('Petrov said');
    const line = (start: number) => ({ start, end: story.indexOf('\n', start) });
    const article = read(story, {
      ...noCorrections,
      published: '2024-05-13',
      passages: [
        { ...line(caption), isBody: true },
        { ...line(last), isBody: false },
      ],
    });
    assert.equal(article.published?.value, '2024-05-13');
    assert.equal(article.published?.method, 'user');
    const paragraphs = article.body.map(({ start, end }) => story.slice(start, end));
    assert.match(paragraphs[0]!, /^The ruined block/);
    assert.match(paragraphs.at(-1)!, /^Neighbours/);
  });

  it('takes the date of the file name last of all, and never the clock', () => {
    const undated = story.replace(/Published.*\n9:30 pm\n/, '');
    assert.equal(read(undated).published, null);
    const named = read(undated, noCorrections, 'news/2024-05-16-varna.txt').published;
    assert.deepEqual([named?.value, named?.method], ['2024-05-16', 'file-name']);
  });

  it('reads the front matter of a Markdown file', () => {
    const markdown = `---\ntitle: Block collapses\nauthor: Ana Brandt\ndate: 2024-05-14 09:30\n---\n# Block collapses\n\n${story.split('\n').slice(8, 13).join('\n\n')}\n`;
    const article = read(markdown, noCorrections, 'story.md');
    assert.equal(article.title?.text, 'Block collapses');
    assert.deepEqual(
      article.authors.map(({ text }) => text),
      ['Ana Brandt'],
    );
    assert.deepEqual(
      [article.published?.value, article.published?.method],
      ['2024-05-14T09:30', 'front-matter'],
    );
  });

  it('never throws, whatever the file holds', () => {
    const line = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(
        'By Ana Brandt',
        '2024-05-14',
        'Related',
        'He said it.',
        '\ud800',
        '\u0000',
        'A — B',
        '01/11/2024',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 25 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html'),
        (lines, file) => {
          const text = lines.join('\n');
          const page = readPage(file, text);
          for (const { start, end } of readArticle(file, page, {
            ...noCorrections,
            isArticle: true,
          }).body)
            assert.ok(start >= 0 && start < end && end <= page.text.length);
        },
      ),
    );
  });
});
