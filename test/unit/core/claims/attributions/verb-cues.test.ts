import assert from 'node:assert/strict';
import { told } from '../told.ts';

describe('a verb that says what somebody says', () => {
  it('is none where somebody commands a force', () => {
    assert.deepEqual(told('Anna Berg, who commands the force, said that it was ready.'), [
      'Anna Berg, who commands the force | said | it was ready',
    ]);
    assert.deepEqual(told('Anna Berg commanded the troops to fire.'), [
      'Anna Berg | commanded | to fire',
    ]);
  });
});
