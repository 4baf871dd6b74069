import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => {
  const told = (text: string) => `Sorvia voted on a plan for a dam on Sunday. ${text}`;
  return conflictsOf(told(a), told(b), '2024-03-06').length;
};

describe('where those are who do it', () => {
  const rejected = 'Voters rejected the plan on Sunday.';

  it('sets some of them apart if the other article does not speak of the place', () => {
    assert.equal(conflicts(rejected, 'Voters in the southern valleys approved the plan.'), 0);
  });

  it('sets nobody apart at a place of which both speak', () => {
    assert.equal(conflicts(rejected, 'Voters approved the plan on Sunday.'), 1);
    assert.equal(conflicts(rejected, 'Voters in Sorvia approved the plan on Sunday.'), 1);
  });

  it('sets some of them apart as well where they come from there', () => {
    assert.equal(conflicts(rejected, 'Voters from the valleys approved the plan.'), 0);
    assert.equal(conflicts(rejected, 'Voters from valleys in the south approved the plan.'), 0);
  });

  it('is that of one body, and of no part, where it is told of a single one', () => {
    const council = 'The council rejected the plan on Sunday.';
    assert.equal(conflicts(council, 'The council in Harlund approved the plan on Sunday.'), 1);
  });

  it('sets nobody apart at a place that the other article names further down', () => {
    const there = `${rejected} The valleys lie in the south.`;
    assert.equal(conflicts(there, 'Voters in the southern valleys approved the plan.'), 1);
  });

  it('sets nobody apart in a capital of which both speak', () => {
    const approved = 'Parliament in Riga approved the budget on Sunday.';
    assert.equal(conflicts(approved, 'Parliament in Riga rejected the budget on Sunday.'), 1);
    assert.equal(conflicts(approved, 'Parliament in Oslo rejected the budget on Sunday.'), 0);
  });

  it('sets goods apart that go to one place only', () => {
    const fell = (where: string) => `Coffee exports of Sorvia${where} fell in the third quarter.`;
    const rose = 'Coffee exports of Sorvia rose in the third quarter.';
    assert.equal(conflicts(rose, fell('')), 1);
    assert.equal(conflicts(rose, fell(' to Europe')), 0);
    assert.equal(conflicts(`${rose} Most went to Europe.`, fell(' to Europe')), 1);
  });
});
