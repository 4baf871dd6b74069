import assert from 'node:assert/strict';
import { opensUnnamed } from '../../../../src/core/questions/opening.ts';
import { toldIn } from './told-in.ts';

describe('a text that does not name what it tells of', () => {
  const opens = (text: string, at = 0) => opensUnnamed(toldIn('a.md', text)[at]!);

  it('begins with a pronoun or a word for it', () => {
    assert.ok(opens('It was founded in Turin in 1911.'));
    assert.ok(opens('The film was released in May.'));
    assert.ok(!opens('Velari was founded in Turin in 1911.'));
    assert.ok(!opens('The first film was released in May.'));
  });

  it('does not where the pronoun stands for what was named before', () => {
    assert.ok(!opens('Velari makes hats. It was founded in Turin in 1911.', 1));
  });
});
