import assert from 'node:assert/strict';
import { compareDates } from '../../../../../src/core/questions/comparisons/date.ts';
import { conflictsOf } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';
import { differ } from '../dates-differ.ts';

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
