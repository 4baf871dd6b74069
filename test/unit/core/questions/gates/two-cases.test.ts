import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const LEAD = 'Figures for Karelund were published on Tuesday.';
const conflicts = (a: string, b: string) => conflictsOf(`${LEAD} ${a}`, `${LEAD} ${b}`).length;

describe('a case that news gives beside another', () => {
  it('is that of men or of women', () => {
    const told = (whom: string, words: string) =>
      `Unemployment${whom} in Karelund ${words} in February.`;
    assert.equal(
      conflicts(told('', 'fell to 5.1 percent'), told('', 'rose to 6.3 percent')) > 0,
      true,
    );
    assert.equal(
      conflicts(
        told(' among men', 'fell to 5.1 percent'),
        told(' among women', 'rose to 6.3 percent'),
      ),
      0,
    );
    const both = told(' among men and women', 'fell to 5.1 percent');
    assert.equal(conflicts(both, told(' among men and women', 'rose to 6.3 percent')) > 0, true);
  });

  it('is the opening or the close of a day of trading', () => {
    const index = (words: string) => `The Karelund 30 index ${words} on Tuesday.`;
    const ended = index('ended at 4,736 points');
    assert.equal(conflicts(ended, index('ended at 4,812 points')), 1);
    assert.equal(conflicts(ended, index('stood at 4,812 points in early trade')), 0);
  });

  it('is the first weekend or the second', () => {
    const film = (weekend: string, sum: string) =>
      `The film The Quiet Ferry took ${sum} euros at cinemas in Karelund on its ${weekend} weekend.`;
    assert.equal(conflicts(film('first', '4.1 million'), film('first', '2.6 million')), 1);
    assert.equal(conflicts(film('first', '4.1 million'), film('second', '2.6 million')), 0);
  });

  it('is a stretch of a road', () => {
    const road = (towns: string, hours: string) =>
      `The A3 motorway was closed between ${towns} for ${hours} hours on Tuesday.`;
    const first = road('Ebbing and Rosk', 'two');
    assert.equal(conflicts(first, road('Rosk and Ebbing', 'five')), 1);
    assert.equal(conflicts(first, road('Rosk and Lessing', 'five')), 0);
  });
});
