import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (lead: string, a: string, b: string) =>
  conflictsOf(`${lead} ${a}`, `${lead} ${b}`).length;

describe('what excludes each other', () => {
  const boat = 'The trawler Selma of Captain Erik Lund sank off Mardal on Monday.';
  const shares = 'Valtor Motors of Tarsk gave its figures on Monday.';
  const fire = 'A fire destroyed the mill of Valtor in Mardal on Monday.';

  it('is of one time: a state when the boat left is not that of the crash', () => {
    assert.equal(conflicts(boat, 'Lund was drunk.', 'Lund was sober.'), 1);
    assert.equal(conflicts(boat, 'Lund was drunk.', 'Lund was sober when he left port.'), 0);
  });

  it('is of one part of a day, where it changes by the hour', () => {
    assert.equal(conflicts(shares, 'Valtor shares rose 4 per cent.', 'Valtor shares fell.'), 1);
    assert.equal(
      conflicts(shares, 'Valtor shares rose in the morning.', 'Valtor shares fell in the evening.'),
      0,
    );
  });

  it('is not what was only said at first', () => {
    const court = 'Plamen Radev appeared in court in Orval on Tuesday.';
    assert.equal(conflicts(court, 'Radev pleaded guilty.', 'Radev denied the charges.'), 1);
    assert.equal(
      conflicts(court, 'Radev pleaded guilty.', 'At first Radev denied the charges.'),
      0,
    );
  });

  it('is no wound of the day after, where nobody was hurt', () => {
    const worker = (when: string) => `A worker was injured${when}.`;
    assert.equal(conflicts(fire, 'Nobody was hurt.', worker('')), 1);
    assert.equal(conflicts(fire, 'Nobody was hurt.', worker(' on Tuesday')), 0);
  });

  it('is not what holds with an exception', () => {
    const fell = (but: string) => `Valtor shares fell${but}.`;
    const rose = 'Valtor shares rose 4 per cent.';
    assert.equal(conflicts(shares, rose, fell('')), 1);
    assert.equal(conflicts(shares, rose, fell(', though not over the year')), 0);
  });
});
