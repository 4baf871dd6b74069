import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** The relations of two articles of one day on the trial of Piers Hallam. */
function relations(a: string, b: string): readonly string[] {
  const published = '2024-03-05';
  return findStory({ 'a.md': { text: a, published }, 'b.md': { text: b, published } })
    .questions()
    .filter(({ kind, relation }) => kind === 'polarity' && relation !== 'agreement')
    .map(({ relation }) => relation);
}

const trial = (words: string) => `${words} at the boathouse in Cossin.`;

describe('ofOwnDenial', () => {
  it('stops that somebody denies to have done what was done', () => {
    const denial = trial('Piers Hallam denied killing Tomas Reve');
    assert.deepEqual(relations(denial, trial('Tomas Reve was killed')), []);
  });

  it('lets pass that he is said to have done it, and that it was not done', () => {
    const denial = trial('Piers Hallam denied killing Tomas Reve');
    assert.equal(relations(denial, trial('Piers Hallam killed Tomas Reve')).length, 1);
    assert.equal(
      relations(trial('Tomas Reve was not killed'), trial('Tomas Reve was killed')).length,
      1,
    );
  });
});
