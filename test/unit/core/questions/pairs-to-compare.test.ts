import assert from 'node:assert/strict';
import { createCandidates } from '../../../../src/core/questions/candidates.ts';
import { createFiledArticles } from '../../../../src/core/questions/filed-articles.ts';
import type { Place } from '../../../../src/core/questions/filed-pair.ts';
import { createPairsToCompare } from '../../../../src/core/questions/pairs-to-compare.ts';
import { filingOf } from './filing-of.ts';

const TEXTS = {
  'a.md': 'Four people were killed in Mardal on Monday.',
  'b.md': 'Nine people were killed in Mardal on Monday.',
  'c.md': 'Five people were killed in Mardal on Monday.',
};

/** Three articles of which each is to be compared with each, and what comes of it. */
function threePairs({ canSend = true, isKnown = false } = {}) {
  const articles = createFiledArticles();
  for (const [file, text] of Object.entries(TEXTS)) {
    const { article, claims } = filingOf(file, text);
    const send = canSend ? () => assert.fail('nothing is sent here') : undefined;
    articles.put(file, { ...article, send }, claims);
  }
  const candidates = createCandidates(10);
  for (const [one, other] of [
    [0, 1],
    [2, 0],
    [1, 2],
  ] as const)
    candidates.add(articles.placeOf(one), articles.placeOf(other));
  let turns = 1;
  const noted: string[] = [];
  const pairs = createPairsToCompare(articles, {
    gather: () => (turns-- > 0 ? candidates.inOrder() : null),
    isKnown: () => isKnown,
    toldAt: ({ file, index }: Place) => articles.tell(file).at(index),
    note: (a, b, outcome) => noted.push(`${a.file} ${b.file} ${outcome()?.relation}`),
  });
  return { articles, pairs, noted };
}

const ALL = ['a.md b.md conflict', 'a.md c.md conflict', 'b.md c.md conflict'];
const never = () => false;

describe('createPairsToCompare', () => {
  it('compares pairs a step at a time, each in the order of its files', () => {
    const { pairs, noted } = threePairs();
    assert.ok(!pairs.advance(() => true));
    assert.equal(noted.length, 1);
    assert.ok(pairs.advance(never));
    assert.deepEqual(noted.sort(), ALL);
  });

  it('leaves out claims whose article is gone', () => {
    const { articles, pairs, noted } = threePairs();
    articles.remove('b.md');
    assert.ok(pairs.advance(never));
    assert.deepEqual(noted, ['a.md c.md conflict']);
  });

  it('gives pairs to another process, and notes what it brings back', () => {
    const { pairs, noted } = threePairs();
    const taken = pairs.takePairs(never)!;
    assert.equal(taken.articles.length, 3);
    assert.equal(pairs.takePairs(never), null);
    pairs.bringBack(taken, []);
    assert.deepEqual(noted.sort(), [
      'a.md b.md undefined',
      'a.md c.md undefined',
      'b.md c.md undefined',
    ]);
    assert.ok(pairs.advance(never));
    assert.equal(noted.length, 3);
  });

  it('compares here what is away when somebody asks, and takes it back no more', () => {
    const { pairs, noted } = threePairs();
    const taken = pairs.takePairs(never)!;
    assert.ok(pairs.advance(never));
    assert.deepEqual(noted.sort(), ALL);
    pairs.bringBack(taken, []);
    assert.equal(noted.length, 3);
  });

  it('gives away neither what cannot be sent nor what an earlier start has compared', () => {
    for (const story of [threePairs({ canSend: false }), threePairs({ isKnown: true })]) {
      assert.equal(story.pairs.takePairs(never), null);
      assert.equal(story.noted.length, 3);
    }
  });
});
