import assert from 'node:assert/strict';
import { bodyCalled, readBodies } from '../../../../src/core/claims/named-bodies.ts';
import type { Names } from '../../../../src/core/entities/find-names.ts';

/** What words name in an article that speaks of these. */
function called(
  words: string | null,
  ...names: readonly (readonly [type: string, name: string])[]
) {
  const characters = names.map(([type, name]) => ({ type, name, forms: [{ text: name }] }));
  return bodyCalled(readBodies({ characters } as unknown as Names), words);
}

describe('the body that words name', () => {
  it('is one of the article, by its whole name or by its last words', () => {
    const ministry = ['ORG', 'Norwegian Defence Ministry'] as const;
    assert.deepEqual(called('Norwegian Defence Ministry', ministry)?.character, 0);
    const short = { name: 'Norwegian Defence Ministry', character: 0 };
    assert.deepEqual(called('ministry', ministry), short);
    assert.deepEqual(called('defence ministry', ministry), short);
  });

  it('is none where two of the article end so', () => {
    const two = [
      ['ORG', 'Defence Ministry'],
      ['ORG', 'Interior Ministry'],
    ] as const;
    assert.equal(called('ministry', ...two), null);
  });

  it('needs no name of the article where it is known by its word, or has a capital', () => {
    assert.deepEqual(called('army'), { name: 'army', character: null });
    assert.deepEqual(called('Pentagon'), { name: 'Pentagon', character: null });
    assert.deepEqual(called('water board'), { name: 'water board', character: null });
  });

  it('is none for a word that any body may have, and no person', () => {
    assert.equal(called('company'), null);
    assert.equal(called('Company'), null);
    assert.equal(called('church', ['PERSON', 'Lena Church']), null);
    assert.equal(called(null), null);
  });
});
