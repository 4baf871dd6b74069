import assert from 'node:assert/strict';
import { differ } from '../dates-differ.ts';

describe('the day of what happens once', () => {
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

  it('is not the day on which it was still so', () => {
    const school = 'The school of Mardal in Galdia is in the news.';
    assert.ok(
      !differ(school, 'The school closed on Sunday.', 'The school stayed shut on Tuesday.'),
    );
    assert.ok(differ(school, 'The school closed on Sunday.', 'The school closed on Tuesday.'));
  });

  it('is not the year by which a thing is called', () => {
    const feast = 'Mardal is in the news.';
    const founded = 'Ana Dorin founded the festival in 2014.';
    assert.ok(differ(feast, 'Ana Dorin founded the festival in 2016.', founded));
    assert.ok(!differ(feast, 'Ana Dorin founded a 2016 festival.', founded));
  });
});
