import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';

const FOLDER = 'test/not-articles';

describe('files that are no articles', () => {
  for (const name of readdirSync(FOLDER))
    it(`leaves ${name} alone and says why`, () => {
      const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const article = readArticle(name, readPage(name, text), noCorrections);
      assert.equal(article.isArticle, false, article.why.join('; '));
      assert.ok(article.why.length > 0);
      assert.deepEqual(article.body, []);
    });
});
