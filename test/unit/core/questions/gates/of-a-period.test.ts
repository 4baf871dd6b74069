import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const crash = (words: string) =>
  `Two buses crashed on the Carrow road near Pell on Monday, police said. ${words}`;

describe('ofOnePeriod', () => {
  it('lets pass that nobody died in a crash and that two did', () => {
    const two = crash('Two people were killed in the crash.');
    assert.deepEqual(conflictsOf(crash('Nobody was killed in the crash.'), two), ['polarity']);
  });

  it('stops what a year counts beside what happened on one day', () => {
    const nobody = crash('Nobody died.');
    assert.deepEqual(conflictsOf(nobody, crash('The county counts 42 road deaths in 2024.')), []);
    const year = 'The number of people who have died on the Carrow road this year is 44.';
    assert.deepEqual(conflictsOf(nobody, crash(year)), []);
  });

  it('lets pass that nobody died in the year of which others count the dead', () => {
    const year = 'The number of people who have died on the Carrow road this year is 44.';
    const none = 'Nobody has died on the Carrow road this year.';
    assert.equal(conflictsOf(crash(none), crash(year)).length, 1);
  });

  it('lets pass what happens once and for all', () => {
    const closed = crash('The Tolka bridge was closed this year.');
    assert.deepEqual(conflictsOf(crash('The Tolka bridge was not closed.'), closed), ['polarity']);
  });
});
