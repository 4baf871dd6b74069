import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

describe('the number of the hurt', () => {
  const crash = (words: string) => `${words} in the tram crash in Mardal on Tuesday, police said.`;
  const told = (words: string) => `${words} after a tram had crashed in Mardal on Tuesday.`;

  it('is another for those who are gravely or slightly hurt', () => {
    assert.ok(differ(told('More than 50 people were injured'), crash('Eight people were injured')));
    for (const some of [
      'Eight people were seriously injured',
      'Eight people had serious injuries',
      'Eight people suffered minor injuries',
      'Eight people were injured and taken to intensive care',
    ])
      assert.ok(!differ(told('More than 50 people were injured'), crash(some)), some);
  });

  it('is another where how gravely they are hurt stands behind them', () => {
    const hurt = (words: string) => `A blast shook the Tolka mine in Mardal on Tuesday. ${words}.`;
    const seven = hurt('The blast injured seven workers');
    assert.ok(differ(seven, hurt('The blast injured two workers')));
    assert.ok(!differ(seven, hurt('The blast injured two workers seriously')));
    assert.ok(!differ(seven, hurt('The blast exploded, seriously injuring two workers')));
    assert.ok(differ(seven, hurt('The blast exploded, immediately injuring two workers')));
  });

  it('is disputed where both tell how gravely', () => {
    assert.ok(
      differ(
        told('Eighteen people were seriously injured'),
        crash('Eight people were critically injured'),
      ),
    );
  });
});
