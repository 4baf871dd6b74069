import assert from 'node:assert/strict';
import { compareDates } from '../../../../../src/core/questions/comparisons/date.ts';
import { conflictsOf } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';
import { differ } from '../dates-differ.ts';

describe('the day of what is told in two ways', () => {
  const days = conflictsOf;

  it('is one for a theft, whether something was stolen or thieves took it', () => {
    const stolen = 'A painting by Ada Quill was stolen from the museum in Selm on Saturday.';
    const took = (who: string) =>
      `${who} took the painting by Ada Quill from the museum in Selm on Sunday.`;
    assert.deepEqual(days(stolen, took('Thieves')), ['date']);
    assert.deepEqual(days(stolen, took('Restorers')), []);
  });

  it('is one for a release, whether somebody was released or left prison', () => {
    const released = 'Anna Berg was released from prison in Selm on Sunday.';
    assert.deepEqual(days(released, 'Anna Berg left prison in Selm on Saturday.'), ['date']);
    assert.deepEqual(days(released, 'Anna Berg left Selm on Saturday.'), []);
  });

  it('is one for a launch that is set for a day, and for a case that was found or detected', () => {
    const launched = 'The rocket Odra-3 will be launched on May 4, the space agency said.';
    const set = 'The launch of the rocket Odra-3 is set for May 11, the space agency said.';
    assert.deepEqual(days(launched, set), ['date']);
    assert.deepEqual(days(launched, set.replace('Odra-3', 'Odra-4')), []);
    const first = (verb: string, day: number) =>
      `The first case of measles in Selm was ${verb} on March ${day}, the health office said.`;
    assert.deepEqual(days(first('found', 1), first('detected', 3)), ['date']);
  });
});

describe('the day of what happens once', () => {
  it('is told in other words: to reopen is to open its doors again', () => {
    assert.ok(
      differ(
        'The Museum of Printing in Mardal has been repaired.',
        'The museum reopened on Monday.',
        'The museum opened its doors again on Sunday.',
      ),
    );
  });

  it('is no year of a stay', () => {
    const [stay, other] = ['2006', '2004'].map((year) =>
      toldIn(
        'a.md',
        `The court has letters from the months that Harald Vey spent in Orval in ${year}.`,
      ).find(({ claim }) => claim.predicate === 'spend')!,
    );
    assert.ok(stay!.event && other!.event);
    assert.equal(compareDates(stay!, other!, { oneEvent: false }), null);
  });

  it('is that of one contest only', () => {
    const won = (what: string) => `Ana Dorin of the Unity Party ${what}.`;
    const mardal = won('won the Mardal primary on Tuesday');
    assert.deepEqual(conflictsOf(mardal, won('won the Mardal primary on Sunday')), ['date']);
    assert.deepEqual(conflictsOf(mardal, won('won the primary of fishermen on Sunday')), []);
  });

  it('is one of two where either side of a contract is told to have signed it', () => {
    const wing = 'The hospital of Aldmoor will have a new wing.';
    const hospital = 'The hospital signed the contract with Stennet Works on Monday.';
    assert.ok(differ(wing, hospital, 'Stennet Works signed the contract on Sunday.'));
    assert.ok(!differ(wing, hospital, 'Brae Works signed the contract on Sunday.'));
  });
});

describe('two days that lie next to each other', () => {
  const began = (when: string) =>
    `Mount Balit erupted on Sunday, officials said. The eruption began at ${when}, the volcanology institute said.`;
  const rows = (a: string, b: string) => conflictsOf(began(a), began(b), '2026-01-18').length;

  it('are two where both are told by the clock of the place', () => {
    assert.equal(rows('5:40 a.m. local time on Sunday', '9:40 p.m. local time on Saturday'), 1);
    assert.equal(rows('5:40 a.m. local time on Sunday', '9:40 p.m. on Saturday'), 0);
  });
});
