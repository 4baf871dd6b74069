import assert from 'node:assert/strict';
import { MutableChanges } from '../../../../src/core/entities/group-changes.ts';
import { NameGroup } from '../../../../src/core/entities/name-group.ts';

describe('what becomes of groups of names', () => {
  it('lists a group that was looked at again as present, once', () => {
    const [changes, group] = [new MutableChanges(), new NameGroup([])];
    changes.touch(group);
    changes.touch(group);
    assert.deepEqual([...changes.present], [group]);
    assert.deepEqual([...changes.gone], []);
  });

  it('lists a group that was left out as gone, though it had changed before', () => {
    const [changes, group] = [new MutableChanges(), new NameGroup([])];
    changes.touch(group);
    changes.drop(group);
    assert.deepEqual([...changes.present], []);
    assert.deepEqual([...changes.gone], [group]);
  });

  it('brings no group back that is gone', () => {
    const [changes, group] = [new MutableChanges(), new NameGroup([])];
    changes.drop(group);
    changes.touch(group);
    assert.deepEqual([...changes.present], []);
    assert.deepEqual([...changes.gone], [group]);
  });
});
