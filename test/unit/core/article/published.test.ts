import assert from 'node:assert/strict';
import { noCorrections } from '../../../../src/core/article/corrections.ts';
import { readArticle } from '../../../../src/core/article/read-article.ts';
import { readPage } from '../../../../src/core/text/read-page.ts';

const opening =
  'The army closed the old bridge of Orval on Monday after the river had risen by two metres in one night, the mayor said.';

/** The day of an article that ends so, and where it stands. */
function publishedIn(end: string) {
  const text = ['Bridge closed after flood', 'By Lena Voss', opening, end].join('\n\n');
  const { published } = readArticle('a.txt', readPage('a.txt', text), noCorrections);
  return published && [published.value, text.slice(published.span!.start, published.span!.end)];
}

describe('the day of publication', () => {
  const news =
    'Engineers of the regional office will look at its two pillars on Tuesday, when the river is expected to have fallen so far that boats can reach them, and will then tell the mayor';

  it('is found behind the last sentence', () => {
    assert.deepEqual(publishedIn(`${news}. Jan. 18, 2024`), ['2024-01-18', 'Jan. 18, 2024']);
    assert.deepEqual(publishedIn(`${news}.” (15 November 2024)`), [
      '2024-11-15',
      '15 November 2024',
    ]);
  });

  it('is no day that the last sentence itself tells of', () => {
    assert.equal(publishedIn(`${news}, as they had last done on 15 November 2023.`), null);
    assert.equal(publishedIn(`${news}. It was built on Jan. 18, 1924, by hand.`), null);
  });
});
