import assert from 'node:assert/strict';
import { areExclusive } from '../../../../../src/core/questions/facts/kinship.ts';

describe('two words for how people are related', () => {
  it('exclude each other of the same two people', () => {
    assert.ok(areExclusive('wife', 'sister', false));
    assert.ok(areExclusive('brother-in-law', 'father-in-law', true));
    assert.ok(areExclusive('wife', 'ex-husband', true));
    assert.ok(areExclusive('father', 'father', true));
    assert.ok(areExclusive('uncle', 'father', false));
    assert.ok(areExclusive('acquaintance', 'relative', false));
  });

  it('are one tie told from both ends', () => {
    assert.ok(!areExclusive('wife', 'husband', true));
    assert.ok(!areExclusive('son', 'father', true));
    assert.ok(!areExclusive('uncle', 'niece', true));
    assert.ok(!areExclusive('brother', 'sister', true));
    assert.ok(!areExclusive('daughter', 'daughter', false));
    assert.ok(!areExclusive('cousin', 'relative', false));
  });
});
