import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** How many disputes there are between two articles of one day. */
const disputes = (a: string, b: string) =>
  findStory({
    'a.md': { text: a, published: '2024-03-06' },
    'b.md': { text: b, published: '2024-03-06' },
  })
    .questions()
    .filter(({ relation }) => relation === 'dispute').length;

describe('what only goes around', () => {
  const not = 'Police did not arrest Anna Berg on Tuesday, Inspector Graham Yeo said.';
  const claimed = (who: string) => `${who} claimed that police arrested Anna Berg on Tuesday.`;

  it('is disputed by nobody who denies it', () => {
    assert.equal(disputes(claimed('Posts on message boards'), not), 0);
    assert.equal(disputes(claimed('Unconfirmed rumours'), not), 0);
  });

  it('is not what somebody says who has a name', () => {
    assert.equal(disputes(claimed('The lawyer Jan Holub'), not), 1);
  });
});
