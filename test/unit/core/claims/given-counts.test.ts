import assert from 'node:assert/strict';
import { countsGiven, mayHoldBeside } from '../../../../src/core/claims/given-counts.ts';
import { read } from '../../../story.ts';

/** Whether the first count of a text may hold beside all that it gives. */
function mayHold(text: string): boolean {
  const { claims } = read('a.md', text, '2024-03-05');
  const [first] = claims.filter(({ quantity }) => quantity);
  assert.ok(first);
  return mayHoldBeside(first, countsGiven(claims));
}

describe('the counts that an article gives', () => {
  it('let one count hold beside another of the same number, or of none that is fixed', () => {
    assert.ok(mayHold('The fire killed 12 people. It killed 12 people in one house.'));
    assert.ok(mayHold('The fire killed 12 people. It killed at least ten people.'));
    assert.ok(mayHold('The fire killed at least ten people. It killed 12 people.'));
  });

  it('do not let it hold beside a higher or a lower one', () => {
    assert.ok(!mayHold('The fire killed 12 people. It killed 14 people.'));
    assert.ok(!mayHold('The fire killed 12 people. It killed fewer than ten people.'));
    assert.ok(!mayHold('The fire killed 12 people. It killed 12 people. It killed 3 people.'));
  });

  it('are held against those of their own predicate only', () => {
    assert.ok(mayHold('The fire killed 12 people. It injured 40 people.'));
  });
});
