import assert from 'node:assert/strict';
import { createFiledArticles } from '../../../../src/core/questions/filed-articles.ts';
import { filingOf } from './filing-of.ts';

/** Articles, each of one claim, put in the order of their names. */
function filed(texts: Readonly<Record<string, string>>) {
  const articles = createFiledArticles();
  const put = (file: string, text: string) => {
    const { article, claims } = filingOf(file, text);
    return { numbers: articles.put(file, article, claims), claims };
  };
  return { articles, put, first: Object.entries(texts).map(([file, text]) => put(file, text)) };
}

const FIRE = 'Four people were killed in Mardal on Monday.';
const FLOOD = 'The flood killed nine people in Tarsk on Monday.';

describe('createFiledArticles', () => {
  it('numbers the claims of all articles, and knows where each stands', () => {
    const { articles, first } = filed({ 'a.md': FIRE, 'b.md': FLOOD });
    assert.deepEqual(
      first.map(({ numbers }) => numbers),
      [[0], [1]],
    );
    const place = articles.placeOf(1);
    assert.deepEqual([place.file, place.index], ['b.md', 0]);
    assert.equal(articles.numberOf(place), 1);
    assert.equal(articles.fileOf(1), 'b.md');
  });

  it('finds a claim by its id, and keeps one place of each that makes a pair', () => {
    const { articles } = filed({ 'a.md': FIRE, 'b.md': FLOOD });
    const { id } = articles.tell('b.md').at(0).claim;
    const place = articles.find('b.md', id)!;
    assert.deepEqual(place, articles.placeOf(1));
    assert.equal(articles.find('a.md', id), undefined);
    assert.equal(articles.find('c.md', id), undefined);
    const paired = articles.paired(place);
    assert.deepEqual([paired.file, paired.claim, paired.sentence], ['b.md', id, 0]);
    assert.equal(articles.paired(articles.placeOf(1)), paired);
  });

  it('has what is filed of the claims again as it was put', () => {
    const { articles, first } = filed({ 'a.md': FIRE });
    const again = articles.filedOf('a.md');
    assert.deepEqual(again.ids, first[0]!.claims.ids);
    assert.deepEqual(again.names, first[0]!.claims.names);
    assert.deepEqual(again.glances, first[0]!.claims.glances);
    assert.deepEqual(new Set(again.keys[0]), new Set(first[0]!.claims.keys[0]));
  });

  it('knows a place no more once its article is gone or says something else, and gives its number anew', () => {
    const { articles, put } = filed({ 'a.md': FIRE, 'b.md': FLOOD });
    const before = articles.placeOf(0);
    const { stamp } = articles.get('a.md')!;
    assert.ok(articles.isThere(before));
    articles.remove('a.md');
    assert.equal(articles.get('a.md'), undefined);
    assert.ok(!articles.isThere(before));
    assert.deepEqual(put('a.md', FIRE).numbers, [0]);
    assert.ok(!articles.isThere(before));
    assert.notEqual(articles.get('a.md')!.stamp, stamp);
  });
});
