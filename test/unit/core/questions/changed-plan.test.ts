import assert from 'node:assert/strict';
import { findStory } from '../../../story.ts';

describe('a plan that two articles of one week tell', () => {
  const arrives = (day: string, more = '') =>
    `Premier Karol Dubrav will visit Vinland for talks on trade, his office said. Dubrav will arrive in Hanel on ${day} March${more}.`;
  const relations = (b: string) =>
    findStory({
      'a.md': { text: arrives('12'), published: '2024-03-05' },
      'b.md': { text: b, published: '2024-03-07' },
    })
      .questions()
      .filter(({ kind }) => kind === 'date')
      .map(({ relation }) => relation);

  it('is for one day', () => {
    assert.deepEqual(relations(arrives('19')), ['conflict']);
  });

  it('may be changed, as the later one then says', () => {
    assert.deepEqual(relations(arrives('19', ', a week later than first announced')), ['update']);
    assert.deepEqual(relations(`${arrives('19')} The visit was postponed because of the talks.`), [
      'update',
    ]);
  });
});
