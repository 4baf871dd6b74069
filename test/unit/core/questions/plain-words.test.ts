import assert from 'node:assert/strict';
import {
  isClosed,
  isVerbForm,
  predicateOfForm,
} from '../../../../src/core/questions/plain-words.ts';

describe('words by themselves', () => {
  it('name a class of predicates in any form', () => {
    for (const form of ['killed', 'kills', 'killing']) assert.equal(predicateOfForm(form), 'kill');
    assert.equal(predicateOfForm('harbour'), null);
  });

  it('may be past forms of verbs, regular or not', () => {
    for (const form of ['sank', 'rescued']) assert.ok(isVerbForm(form), form);
    for (const form of ['harbour', 'was']) assert.ok(!isVerbForm(form), form);
  });

  it('name nothing where they only join others', () => {
    assert.ok(isClosed('against'));
    assert.ok(!isClosed('ferry'));
  });
});
