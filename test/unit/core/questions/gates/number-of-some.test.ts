import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

const fire = (words: string) =>
  `${words} in the fire at the Tolka mine in Mardal on Tuesday, police said.`;

describe('a number of some', () => {
  it('takes all of those for no share, nor some of the things to which it was done', () => {
    const twelve = fire('Twelve people were killed');
    assert.ok(differ(twelve, fire('Rescuers brought up all nineteen of the dead')));
    const port = (words: string) => `Gunners at the port of Orval shot down ${words} on Tuesday.`;
    assert.ok(differ(port('12 drones'), port('19 of the drones')));
  });

  it('stops the whole of which some are told of', () => {
    const gone = (houses: string) =>
      `In Mardal ${houses} houses were destroyed by the fire on Tuesday.`;
    assert.ok(differ(gone('26'), gone('96')));
    assert.ok(!differ(gone('26'), gone("eleven of the village's 96")));
  });
});

describe('how many of how many', () => {
  const train = 'A train left the rails near Mardal on Tuesday.';
  const fell = (which: string) => `${train} ${which} carriages fell 19 metres into the river.`;

  it('is no share of another number, in figures or in words', () => {
    assert.ok(differ(fell('Three of the nine'), fell('Two of its nine')));
    assert.ok(differ(fell('Three of the 9'), fell('Two of its 9')));
    assert.ok(!differ(fell('Three of the'), fell('Two of its nine')));
  });
});

describe('a share', () => {
  const won = (seats: string) =>
    `The Civic Party won ${seats} in Ardenia on Sunday, results showed.`;

  it('is none where the number of all stands beside it', () => {
    assert.ok(differ(won('73 of the 150 seats'), won('81 seats')));
  });

  it('is some of those that are told of elsewhere', () => {
    assert.ok(!differ(won('73 of the seats'), won('81 seats')));
  });
});

describe('a number with more besides', () => {
  it('is none of all that are counted', () => {
    const cut = (jobs: string) =>
      `Solmar will cut ${jobs} in Spain by the summer, the hotel group said.`;
    assert.ok(differ(cut('580 jobs'), cut('850 jobs')));
    assert.ok(!differ(cut('580 jobs at its hotels, and more at its offices,'), cut('850 jobs')));
    const term = (words: string) =>
      `Rolf Stein must spend ${words}, the court in Orval ruled on Monday.`;
    assert.ok(differ(term('17 years in prison'), term('22 years in prison')));
    assert.ok(
      !differ(
        term('17 years in prison for robbery and five more years for kidnapping'),
        term('22 years in prison'),
      ),
    );
  });
});

describe('the soldiers who were killed', () => {
  const attack = 'Two camps of the army of Marenia were attacked in Mardal on Tuesday.';
  const four = `${attack} Four soldiers were killed in the attack.`;

  it('are more than those whose parents are spoken of', () => {
    const parents = (count: string) =>
      `${attack} The parents of ${count} soldiers killed in the attack went to court.`;
    assert.ok(differ(parents('all two'), four));
    assert.ok(!differ(parents('two'), four));
  });
});

describe('those of whom it is told', () => {
  const train = 'A train left the rails on the Luma bridge in Mardal on Tuesday.';

  it('are some of those who were there: their number is not held against that of all', () => {
    const aboard = `${train} It had 213 passengers on board.`;
    const parts = (told: string) =>
      conflictsOf(aboard, `${train} ${told}`).filter((kind) => kind !== 'edited-copy');
    assert.deepEqual(parts('Toll: 31, of whom 29 were on the train.'), []);
    assert.deepEqual(parts('In all 29 people were on the train.'), ['part-whole']);
  });

  it('are some of the dead where it is told where they died', () => {
    const killed = (words: string) => `${train} ${words} were killed.`;
    assert.ok(differ(killed('Thirty people'), killed('Eleven people')));
    assert.ok(!differ(killed('Thirty people'), killed('Of those killed, eleven')));
  });
});

describe('how many were not', () => {
  it('is told by all but some of the whole number', () => {
    const mine = (words: string) =>
      `A roof fell in at the Tolka mine in Mardal on Tuesday. It trapped ${words}.`;
    assert.ok(!differ(mine('23 miners'), mine('all but eight of the 31 miners')));
    assert.ok(differ(mine('23 miners'), mine('31 miners')));
  });
});

describe('a part of a sum', () => {
  it('is not the sum', () => {
    const fined =
      'A French court fined the chemical company Corvo 18 million euros on Tuesday for polluting the river Tolka.';
    const paid = (words: string) =>
      `The chemical company Corvo was found guilty on Tuesday of polluting the river Tolka. The court ordered the company to pay ${words} within 90 days.`;
    assert.ok(differ(fined, paid('a fine of 12 million euros')));
    assert.ok(!differ(fined, paid('12 million euros of the fine')));
  });

  it('is less where others pay the rest', () => {
    const bridge = (words: string) =>
      `Work to repair the Ferrin bridge will begin in August, the minister said on Tuesday. The repairs will cost ${words}.`;
    const all = bridge('65 million dollars');
    assert.ok(differ(all, bridge('48 million dollars')));
    assert.ok(!differ(all, bridge('the state 48 million dollars, with Orval paying the rest')));
  });
});
