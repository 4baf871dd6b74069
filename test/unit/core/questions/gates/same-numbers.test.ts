import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('the numbers beside a yes and a no', () => {
  const lead = 'Parliament in Mardal voted on Tuesday on the budget of Erik Lund.';
  const took = (what: string) => `${lead} Lund accepted ${what} from the Sorrel Bank.`;
  const denied = (what: string) => `${lead} Lund did not accept ${what} from the Sorrel Bank.`;

  it('keep them apart where they cannot both hold', () => {
    assert.deepEqual(conflictsOf(took('four loans'), denied('four loans')), ['polarity']);
    assert.deepEqual(conflictsOf(took('four loans'), denied('nine loans')), []);
  });

  it('keep them apart where only what is denied has one', () => {
    assert.deepEqual(conflictsOf(took('loans'), denied('loans')), ['polarity']);
    assert.deepEqual(conflictsOf(took('loans'), denied('nine loans')), []);
  });
});
