import assert from 'node:assert/strict';
import { formsOf } from '../../../../src/core/questions/word-forms.ts';
import {
  isExclusive,
  relateByGroups,
  synonymsOf,
} from '../../../../src/core/questions/word-groups.ts';

describe('our own lists of words', () => {
  it('know kinds of which a thing can be one only', () => {
    assert.ok(isExclusive('red', 'blue'));
    assert.ok(isExclusive('guitars', 'violin'));
    assert.ok(!isExclusive('red', 'guitar'));
    assert.ok(!isExclusive('beer', 'alcohol'));
    assert.ok(!isExclusive('red', 'red'));
  });

  it('know opposites and words for one thing, and are silent on others', () => {
    assert.equal(relateByGroups(['court'], ['judge']), 'synonym');
    assert.equal(relateByGroups(formsOf('rises'), formsOf('fell')), 'antonym');
    assert.equal(relateByGroups(['harbour'], ['mill']), null);
  });

  it('number a group of words for one thing', () => {
    assert.equal(synonymsOf(['court']), synonymsOf(['xyzzy', 'judge']));
    assert.equal(synonymsOf(['xyzzy']), undefined);
  });
});
