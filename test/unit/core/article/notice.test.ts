import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { lookAt } from '../../../../src/core/article/line-look.ts';
import * as notice from '../../../../src/core/article/notice.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { readLines } from '../../../../src/core/text/lines.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';

const isReported = (sentence: string) => notice.isReported(lookAt(readLines(sentence)[0]!));

function read(text: string, file = 'file.txt') {
  const page = readPage(file, text);
  const { isArticle, body, why } = readArticle(file, page, noCorrections);
  return { isArticle, why, body: body.map(({ start, end }) => page.text.slice(start, end)) };
}

describe('a notice of one or two sentences', () => {
  const notices: Record<string, [string, readonly string[]]> = {
    'under a headline and a date': [
      'Ferry runs aground\n\nMay 4, 2026\n\nA ferry ran aground off Varna on Monday, the coast guard said.',
      ['A ferry ran aground off Varna on Monday, the coast guard said.'],
    ],
    'of seven words': [
      'Mayor quits\nPublished May 4, 2026\n\nThe mayor of Varna resigned on Monday.',
      ['The mayor of Varna resigned on Monday.'],
    ],
    'with a line that points elsewhere below': [
      'Ferry aground\nMay 4, 2026\n\nA ferry ran aground off Varna, the mayor says.\n\nRead more: Ferries of the year',
      ['A ferry ran aground off Varna, the mayor says.'],
    ],
    'a sentence a paragraph': [
      'Ferry aground\nPublished May 4, 2026\n\nA ferry ran aground off Varna.\n\nIt was on its way to Burgas.',
      ['A ferry ran aground off Varna.', 'It was on its way to Burgas.'],
    ],
    'after a dateline': [
      'VARNA, May 4 (Reuters) - A ferry ran aground on Monday.',
      ['A ferry ran aground on Monday.'],
    ],
  };
  for (const [name, [text, body]] of Object.entries(notices))
    it(`${name} is an article`, () => {
      const article = read(text);
      assert.equal(article.isArticle, true, article.why.join('; '));
      assert.deepEqual(article.body, body);
    });

  it('below front matter is an article', () => {
    const article = read(
      '---\ntitle: Ferry aground\ndate: 2026-05-04\n---\n\nA ferry ran aground off Varna.\n',
      'ferry.md',
    );
    assert.equal(article.isArticle, true, article.why.join('; '));
    assert.deepEqual(article.body, ['A ferry ran aground off Varna.']);
  });
});

describe('a few dated lines that are no notice', () => {
  const others: Record<string, string> = {
    'a to-do list':
      'This week\n\nMay 4, 2026\n\nCall Ana about the hall.\nBuy milk and bread.\nBook the dentist in Varna.',
    'a phone list': 'Phone list\nMay 4, 2026\n\nAna Brandt 555 1234\nLi Wei 555 2345',
    'an invoice':
      'Invoice 113\nMay 4, 2026\n\nThree days of translation were delivered to Varna.\nTotal 500\nVAT 95',
    'an e-mail': 'Subject: Hall\nDate: May 4, 2026\n\nThe meeting was moved to Tuesday, Ana said.',
    'a letter': 'Hi Ana,\n\nMay 4, 2026\n\nThe meeting was moved to Tuesday.\n\nBest,\nLi',
    'a diary': 'At the sea\nMay 4, 2026\n\nI walked to the harbour. It rained all day.',
    'an undated remark': 'The hall was closed on Monday.',
  };
  for (const [name, text] of Object.entries(others))
    it(`${name} is no article`, () => {
      const article = read(text);
      assert.equal(article.isArticle, false, article.why.join('; '));
      assert.deepEqual(article.body, []);
    });
});

describe('a reported sentence', () => {
  it('tells of others', () => assert.ok(isReported('Rebels took the town on Friday.')));
  it('may quote who speaks of himself', () =>
    assert.ok(isReported('“I saw smoke,” the mayor said on Monday.')));
  it('is no order', () => assert.ok(!isReported('Buy milk and bread in Varna.')));
  it('is no headline', () => assert.ok(!isReported('Rebels took the town on Friday')));
  it('does not speak to its reader', () =>
    assert.ok(!isReported('The hall was closed for you and yours.')));
});
