import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** The relations of two articles of two days. */
function relations(a: string, published: string, b: string, later: string): readonly string[] {
  return findStory({
    'a.md': { text: a, published },
    'b.md': { text: b, published: later },
  })
    .questions()
    .map(({ relation, kind }) => `${relation} ${kind}`);
}

describe('when something happened', () => {
  const army = 'Nine people were killed near Orval in Marenia.';

  it('was not before another article told of it', () => {
    const shelling = (day: string) => `Four people were killed near Orval in Marenia on ${day}.`;
    // The Friday before, and the Sunday after, which nobody could tell of on Friday.
    const friday = '2024-03-01';
    assert.deepEqual(relations(army, friday, shelling('Sunday'), '2024-03-03'), []);
    assert.equal(relations(army, friday, shelling('Thursday'), '2024-03-03').length, 1);
    // A day may be another one across time zones.
    assert.equal(relations(army, '2024-03-02', shelling('Sunday'), '2024-03-03').length, 1);
  });

  it('was on one day or on the next where two openings give one day each, and no hour', () => {
    const jet = (day: string, people: string) =>
      `A Norvane jet made an emergency landing in Pelt on ${day}. All ${people} people on board were unhurt.`;
    const first = jet('Thursday', '142');
    assert.equal(
      relations(first, '2018-07-20', jet('Thursday', '118'), '2018-07-21').length > 0,
      true,
    );
    const next = relations(first, '2018-07-20', jet('Friday', '118'), '2018-07-21');
    assert.deepEqual(
      next.filter((row) => /^conflict number/.test(row)),
      [],
    );
    const night = relations(first, '2018-07-20', jet('Friday night', '118'), '2018-07-21');
    assert.ok(night.some((row) => /^conflict number/.test(row)));
  });
});
