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

  it('is of one part of a day, whichever it is', () => {
    for (const part of [
      'after dark',
      'after nightfall',
      'after dawn',
      'in the morning',
      'in the afternoon',
      'in the evening',
      'in the first hour',
      'in the last hours',
      'in the final minutes',
      'in the opening session',
      'in the closing session',
    ])
      assert.equal(
        conflicts(shares, `Valtor shares rose 4 per cent ${part}.`, 'Valtor shares fell.'),
        0,
        part,
      );
    const quick = 'Valtor shares rose 4 per cent quickly.';
    assert.equal(conflicts(shares, quick, 'Valtor shares fell.'), 1);
  });

  it('is of one time, by whatever word its time is told', () => {
    for (const when of ['when', 'before', 'after', 'until', 'while', 'by the time', 'since'])
      assert.equal(
        conflicts(boat, 'Lund was drunk.', `Lund was sober ${when} he left port.`),
        0,
        when,
      );
  });

  it('is not what was only said to begin with, in whatever words', () => {
    const court = 'Plamen Radev appeared in court in Orval on Tuesday.';
    for (const first of [
      'Initially',
      'Originally',
      'To begin with',
      'To start with',
      'At one point',
    ])
      assert.equal(
        conflicts(court, 'Radev pleaded guilty.', `${first} Radev denied the charges.`),
        0,
        first,
      );
  });

  it('is not what holds with an exception, in whatever words', () => {
    const rose = 'Valtor shares rose 4 per cent.';
    for (const but of [
      'although not over the month',
      'but not for long',
      'if not in Tarsk',
      'though not at home',
      'though not on Friday',
      'though not during lunch',
    ])
      assert.equal(conflicts(shares, rose, `Valtor shares fell, ${but}.`), 0, but);
  });

  it('is one thing whatever part of a day it is, where it does not change by the hour', () => {
    const saved = 'Nobody was hurt in the morning.';
    assert.equal(conflicts(fire, saved, 'A worker was injured.'), 1);
  });
});
