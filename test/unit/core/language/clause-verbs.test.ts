import assert from 'node:assert/strict';
import { judges, mayTakeClause, takesClause } from '../../../../src/core/language/clause-verbs.ts';

describe('verbs with a clause for an object', () => {
  it('are those of saying, knowing and wanting', () => {
    for (const verb of ['say', 'know', 'want']) {
      assert.ok(takesClause(verb), verb);
      assert.ok(mayTakeClause(verb), verb);
    }
  });

  it('are also some that have a plain object as often, and never those that pay or arrest', () => {
    assert.deepEqual([takesClause('order'), mayTakeClause('order')], [false, true]);
    for (const verb of ['pay', 'arrest']) assert.ok(!mayTakeClause(verb), verb);
  });

  it('say of somebody what he did where they accuse, fine or thank him, and not where they use him', () => {
    for (const verb of ['accuse', 'fine', 'thank']) assert.ok(judges(verb), verb);
    for (const verb of ['use', 'say', 'beat']) assert.ok(!judges(verb), verb);
  });
});
