import assert from 'node:assert/strict';
import {
  holderIn,
  isDeniedIn,
  isMaybe,
  plainClause,
  thingAfter,
} from '../../../../../src/core/questions/stands/clause.ts';

const texts = (words: readonly { readonly text: string }[]) =>
  words.map(({ text }) => text).join(' ');

describe('a clause read by its words', () => {
  it('has no brackets and no phrases between commas', () => {
    assert.equal(
      plainClause('The house passed, by a majority of 35 to 23 (one abstained), a bill.'),
      'The house passed a bill.',
    );
  });

  it('denies what a negation or a failure stands before', () => {
    assert.ok(isDeniedIn('They did not '));
    assert.ok(isDeniedIn('The delay in reaching '));
    assert.ok(isDeniedIn('Nobody may enter the park '));
    assert.ok(!isDeniedIn('He did not sing, but '));
  });

  it('tells what may be or is to be as such, and a failure as a fact', () => {
    assert.ok(isMaybe('They may soon '));
    assert.ok(isMaybe('They hope to '));
    assert.ok(!isMaybe('They failed to reach '));
  });

  it('begins with whoever does it, and goes on with what it is done to', () => {
    assert.equal(texts(holderIn('Danish engineers working abroad can ')), 'Danish engineers');
    assert.equal(texts(thingAfter('the milk quota in a vote on Sunday')), 'milk quota');
  });
});
