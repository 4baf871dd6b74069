import assert from 'node:assert/strict';
import { createFiledArticles } from '../../../../src/core/questions/filed-articles.ts';
import { filePair } from '../../../../src/core/questions/filed-pair.ts';
import type { Comparison } from '../../../../src/core/questions/comparison.ts';
import { createGathering } from '../../../../src/core/questions/gathering.ts';
import { createPairGroups } from '../../../../src/core/questions/pair-groups.ts';
import { filingOf } from './filing-of.ts';

/** @param common How many claims may share a key. */
function gathering(common?: number) {
  const articles = createFiledArticles(common);
  const groups = createPairGroups(() => assert.fail('no question is asked'));
  const { add, forget, gather } = createGathering(articles, groups);
  return {
    articles,
    groups,
    put(file: string, text: string) {
      const { article, claims } = filingOf(file, text);
      articles.put(file, article, claims).forEach(add);
    },
    remove(file: string) {
      articles.get(file)!.numbers.forEach(forget);
      articles.remove(file);
    },
    /** The files of the pairs that are to be compared; null for nothing. */
    pairs() {
      const found = gather();
      if (!found) return null;
      const files: string[] = [];
      for (let next = found.next(0); next; next = found.next(0))
        files.push(
          next
            .map(({ file }) => file)
            .sort()
            .join(' '),
        );
      return files.sort();
    },
  };
}

const killed = (count: string) => `${count} people were killed in Mardal on Monday.`;

describe('createGathering', () => {
  it('pairs what came with what was there, once, and nothing that tells of something else', () => {
    const { put, pairs } = gathering();
    put('a.md', killed('Four'));
    put('b.md', killed('Nine'));
    put('c.md', 'Valtor opened a mill in Tarsk.');
    assert.deepEqual(pairs(), ['a.md b.md']);
    assert.equal(pairs(), null);
    put('d.md', killed('Five'));
    assert.deepEqual(pairs(), ['a.md d.md', 'b.md d.md']);
  });

  it('leaves out what is gone before anybody asks', () => {
    const { put, remove, pairs } = gathering();
    put('a.md', killed('Four'));
    put('b.md', killed('Nine'));
    remove('b.md');
    assert.deepEqual(pairs(), []);
  });

  it('drops pairs that do not meet any more as their keys have become common, and pairs them again later', () => {
    const { articles, groups, put, remove, pairs } = gathering(2);
    put('a.md', killed('Four'));
    put('b.md', killed('Nine'));
    assert.deepEqual(pairs(), ['a.md b.md']);
    const [a, b] = [0, 1].map((number) => articles.paired(articles.placeOf(number)));
    groups.add(
      filePair(a!, b!, { relation: 'conflict', kind: 'number', passed: [] } as never as Comparison),
    );
    put('c.md', killed('Five'));
    assert.deepEqual(pairs(), []);
    assert.deepEqual([...groups.pairsOf('a.md')], []);
    remove('c.md');
    assert.deepEqual(pairs(), ['a.md b.md']);
  });
});
