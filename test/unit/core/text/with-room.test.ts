import assert from 'node:assert/strict';
import { withRoom } from '../../../../src/core/text/with-room.ts';

describe('an array with room', () => {
  it('stays the same one as long as it has the place', () => {
    const array = new Int32Array(1024);
    assert.equal(withRoom(array, 1023), array);
  });

  it('is a longer copy of its own kind where it has not, with an eighth more', () => {
    const longer = withRoom(Uint32Array.of(300, 214), 7999);
    assert.ok(longer instanceof Uint32Array);
    assert.equal(longer.length, 9000);
    assert.deepEqual([...longer.slice(0, 3)], [300, 214, 0]);
    assert.equal(withRoom(new Int32Array(2), 2).length, 1024);
  });
});
