import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** The conflicts and disputes of two articles of one day. */
function rows(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-03-05' },
    'b.md': { text: b, published: '2024-03-05' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
    .map(({ relation, kind }) => `${relation} ${kind}`);
}

describe('yes and no', () => {
  const signed = 'Nordmark signed a trade deal with Chile on Tuesday, the foreign ministry said.';

  it('exclude each other where the whole object is the same', () => {
    assert.deepEqual(
      rows(signed, 'Nordmark did not sign a trade deal with Chile on Tuesday, its embassy said.'),
      ['dispute polarity'],
    );
  });

  it('can both hold of two deals, with two partners', () => {
    const other =
      'Nordmark did not sign a trade deal with Peru on Tuesday, the foreign ministry said.';
    assert.deepEqual(rows(signed, other), []);
  });

  it('can both hold of two charges', () => {
    const convicted = 'The court in Mardal convicted Jonas Weber of fraud on Tuesday.';
    const cleared = (of: string) =>
      `The court in Mardal did not convict Jonas Weber of ${of} on Tuesday.`;
    assert.deepEqual(rows(convicted, cleared('bribery')), []);
    assert.deepEqual(rows(convicted, cleared('fraud')), ['conflict polarity']);
  });
});
