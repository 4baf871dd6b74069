import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const lead =
  'Eva Lorn of the Unity Party spoke on Tuesday about the decree. Her rival Jan Holub wants a tax on sugar. The mayor did not come.';
const conflicts = (a: string, b: string) => conflictsOf(`${lead} ${a}`, `${lead} ${b}`).length;

describe('a toll that is told in passing', () => {
  const shot = 'Dan Rusk killed 14 people in a shooting.';

  it('is none of an event for which the other article has other names', () => {
    const since = 'At least 38 people have been killed since, according to the group Tarsk Eye.';
    assert.equal(conflicts(since, shot), 0);
  });

  it('is of one event where a name is the same or none stands beside it', () => {
    assert.equal(conflicts('Dan Rusk has killed 38 people.', shot), 1);
    assert.equal(conflicts('At least 38 people were killed in a shooting.', shot), 1);
  });
});
