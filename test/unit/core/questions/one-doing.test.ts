import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

describe('one doing, told with all of its words', () => {
  const town = (sentence: string) =>
    `The army has retaken the town of Tenkor from fighters, it said. ${sentence}`;
  const sunday = town('Soldiers entered the town on Sunday.');

  it('has one day, whatever verb tells it', () => {
    const saturday = (who: string, what: string) => town(`${who} entered ${what} on Saturday.`);
    assert.deepEqual(conflictsOf(sunday, saturday('Soldiers', 'the town')), ['date']);
    assert.deepEqual(conflictsOf(sunday, saturday('Aid workers', 'the town')), []);
    assert.deepEqual(conflictsOf(sunday, saturday('Soldiers', 'a village')), []);
  });

  it('may be a vote on one bill', () => {
    const vote = (who: string, day: string) =>
      `Deputies began a debate on a bill on pensions. ${who} will vote on the bill on ${day} March, Speaker Hana Verb said.`;
    const house = vote('The lower house', '12');
    assert.deepEqual(conflictsOf(house, vote('The lower house', '26')), ['date']);
    assert.deepEqual(conflictsOf(house, vote('The senate', '26')), []);
  });
});
