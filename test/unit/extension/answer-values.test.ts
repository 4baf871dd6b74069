import assert from 'node:assert/strict';
import { byValue, countsOf, shortAnswer, spelling } from '../../../src/extension/answer-values.ts';
import type { AnswerItem } from '../../../src/protocol-items/question.ts';

const answer = (words: string, value: string, uri = 'a.md', witness = 0) =>
  ({ answer: words, value, uri, witness }) as AnswerItem;

describe('the answers of a question', () => {
  const eleven = answer('Eleven', '11', 'a.md', 0);
  const twelve = answer('12', '12', 'b.md', 1);
  const again = answer('11', '11', 'c.md', 0);

  it('are one where they come to the same, in the order in which they come', () => {
    const groups = [...byValue([eleven, twelve, again])];
    assert.deepEqual(groups, [
      ['11', [eleven, again]],
      ['12', [twelve]],
    ]);
  });

  it('are written at the shortest: 11 rather than Eleven', () => {
    assert.equal(spelling([eleven, again]), '11');
    assert.equal(spelling([eleven]), 'Eleven');
  });

  it('leave out when it was said, which stands in brackets at the end', () => {
    assert.equal(shortAnswer('on Monday (said on Tuesday)'), 'on Monday');
    assert.equal(shortAnswer('Mardal (north) and Orval'), 'Mardal (north) and Orval');
  });

  it('are counted by articles and by who stands behind them', () => {
    assert.deepEqual(countsOf([eleven, twelve, again]), { articles: 3, sources: 2 });
    assert.deepEqual(countsOf([eleven, answer('11', '11', 'a.md', 0)]), {
      articles: 1,
      sources: 1,
    });
  });
});
