import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

describe('an amount', () => {
  it('takes what was raised over years for no sum of one round', () => {
    const found = 'The start-up Lumo of Tarsk found new investors on Monday.';
    const raised = (words: string) => `${found} Lumo raised ${words}.`;
    const round = raised('50 million dollars from investors');
    assert.ok(differ(round, raised('180 million dollars from investors')));
    assert.ok(!differ(round, raised('180 million dollars from investors since 2018')));
  });
});
