import assert from 'node:assert/strict';
import { compareDates } from '../../../../../src/core/questions/comparisons/date.ts';
import { conflictsOf } from '../../../../story.ts';
import { toldIn } from '../told-in.ts';

/** Whether two articles with one opening are listed for the dates that their second sentences give. */
function differ(lead: string, a: string, b: string): boolean {
  return conflictsOf(`${lead} ${a}`, `${lead} ${b}`, '2024-03-06').includes('date');
}

describe('the day of what happens once', () => {
  const bridge = 'A bridge over the Tolka river collapsed near Mardal in Galdia.';

  it('is one of two where both speak of the one thing of their story', () => {
    assert.ok(differ(bridge, 'The bridge collapsed on Monday.', 'The bridge fell down on Sunday.'));
    assert.ok(
      differ(
        'The freighter Halcyon was lost off Port Lucan.',
        'The ship sank on Monday.',
        'The vessel went down on Sunday.',
      ),
    );
    assert.ok(
      differ(
        'Firefighters fought a fire at the opera of Mardal.',
        'The fire started on Monday.',
        'The blaze broke out on Sunday.',
      ),
    );
  });

  it('is the same day in other words, or of any thing of its kind', () => {
    assert.ok(
      !differ(bridge, 'The bridge collapsed on Monday.', 'The bridge fell down on March 4.'),
    );
    assert.ok(!differ(bridge, 'The bridge collapsed on Monday.', 'A bridge collapsed on Sunday.'));
  });

  it('is not the day on which people came to where it happened', () => {
    const tram = 'A tram derailed at Sandmoor near Mardal in Galdia.';
    assert.ok(
      !differ(
        tram,
        'The tram crashed on Sunday.',
        'Relatives laid flowers on Tuesday where the tram crashed.',
      ),
    );
    assert.ok(
      !differ(
        tram,
        'The tram crashed on Sunday.',
        'Some 100 people marched on Tuesday past the site where the tram crashed during the morning commute on Sunday.',
      ),
    );
    assert.ok(differ(tram, 'The tram crashed on Sunday.', 'The tram crashed on Tuesday.'));
  });

  it('is told in other words: to reopen is to open its doors again', () => {
    assert.ok(
      differ(
        'The Museum of Printing in Mardal has been repaired.',
        'The museum reopened on Monday.',
        'The museum opened its doors again on Sunday.',
      ),
    );
  });

  it('is not the day on which it was still so', () => {
    const school = 'The school of Mardal in Galdia is in the news.';
    assert.ok(
      !differ(school, 'The school closed on Sunday.', 'The school stayed shut on Tuesday.'),
    );
    assert.ok(differ(school, 'The school closed on Sunday.', 'The school closed on Tuesday.'));
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

  it('is not the year by which a thing is called', () => {
    const feast = 'Mardal is in the news.';
    const founded = 'Ana Dorin founded the festival in 2014.';
    assert.ok(differ(feast, 'Ana Dorin founded the festival in 2016.', founded));
    assert.ok(!differ(feast, 'Ana Dorin founded a 2016 festival.', founded));
  });

  it('is that of one contest only', () => {
    const won = (what: string) => `Ana Dorin of the Unity Party ${what}.`;
    const mardal = won('won the Mardal primary on Tuesday');
    assert.deepEqual(conflictsOf(mardal, won('won the Mardal primary on Sunday')), ['date']);
    assert.deepEqual(conflictsOf(mardal, won('won the primary of fishermen on Sunday')), []);
  });

  it('may be reckoned back roughly, in weeks or months', () => {
    const bid = (when: string) =>
      `Ana Rell of the Unity Party launched her bid for mayor of Orval ${when}.`;
    const mayor = 'Ana Rell wants to be mayor.';
    assert.ok(differ(mayor, bid('in June 2023'), bid('in July 2023')));
    assert.ok(!differ(mayor, bid('in June 2023'), bid('eight months ago')));
    const before = 'in July 2023, months before the vote';
    assert.ok(differ(mayor, bid('in June 2023'), bid(before)));
  });

  it('is that of one fire, and not of a new one', () => {
    const fire = (what: string, day: string) => `${what} near Port Sella broke out on ${day}.`;
    const ridge = 'Firefighters from Brice stood on Calder Ridge.';
    const first = fire('The fire', '20 February');
    assert.ok(differ(ridge, first, fire('The fire', '2 March')));
    assert.ok(!differ(ridge, first, fire('A new fire', '2 March')));
  });

  it('is one of two where one article brings up what the other knows', () => {
    const port = 'Cranes swung back into action at the port of Veldhaven on Wednesday.';
    const signed = 'Dockers and terminal owners signed a pay agreement on Monday.';
    assert.ok(differ(port, signed, 'The pay agreement, signed on Sunday, raises wages.'));
    assert.ok(!differ(port, signed, 'A pay agreement, signed on Sunday, raises wages.'));
    assert.ok(!differ(port, signed, 'The tariff accord, signed on Sunday, raises wages.'));
  });

  it('is one of two where either side of a contract is told to have signed it', () => {
    const wing = 'The hospital of Aldmoor will have a new wing.';
    const hospital = 'The hospital signed the contract with Stennet Works on Monday.';
    assert.ok(differ(wing, hospital, 'Stennet Works signed the contract on Sunday.'));
    assert.ok(!differ(wing, hospital, 'Brae Works signed the contract on Sunday.'));
  });
});

describe('a satellite that an article brings up', () => {
  it('is the one that the other knows', () => {
    const friday =
      'A European satellite that will measure sea ice was launched on Monday, mission control said. It is called Glacis.';
    const on = (what: string) =>
      `Scientists are waiting for pictures from Glacis. ${what} was launched on Saturday, mission control said.`;
    assert.deepEqual(conflictsOf(friday, on('The satellite')), ['date']);
    assert.deepEqual(conflictsOf(friday, on('A satellite of the rival')), []);
  });
});
