import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { differ } from '../dates-differ.ts';

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
});

describe('a law that two articles bring up', () => {
  it('is one where one parliament passed it', () => {
    const passed = 'Portugal’s parliament passed a law on the renting of flats on Monday.';
    const under = (body: string) =>
      `Owners of flats in Portugal may rent them for 90 days under a law that ${body} passed on Saturday.`;
    assert.deepEqual(conflictsOf(passed, under('parliament')), ['date']);
    assert.deepEqual(conflictsOf(passed, under('the council of Lisbon')), []);
    assert.deepEqual(conflictsOf(passed, under('parliament'), '2024-03-05', '2024-03-12'), []);
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
