import assert from 'node:assert/strict';
import { affinity } from '../../../../../src/core/questions/likeness/affinity.ts';
import { predicateOfForm } from '../../../../../src/core/questions/plain-words.ts';
import { stemOf } from '../../../../../src/core/questions/stem.ts';

const nearness = (a: string, b: string) => {
  const [x, y] = [a, b].map((lower) => ({
    lower,
    stem: stemOf(lower),
    predicate: predicateOfForm(lower),
  }));
  return affinity(x!, y!);
};

describe('how near two words are', () => {
  it('is 1 for two forms of one word', () => {
    assert.equal(nearness('houses', 'house'), 1);
  });

  it('is high for two words of one deed or one thing, either way round', () => {
    assert.ok(nearness('killed', 'died') > 0.8);
    assert.equal(nearness('buy', 'purchase'), nearness('purchase', 'buy'));
    assert.ok(nearness('buy', 'purchase') >= 0.8);
  });

  it('is none for two deeds, and for things that have nothing in common', () => {
    assert.equal(nearness('killed', 'wounded'), 0);
    assert.equal(nearness('bridge', 'salary'), 0);
  });
});
