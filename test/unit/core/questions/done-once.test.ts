import assert from 'node:assert/strict';
import { isFinal, isMaking, isOnceEach } from '../../../../src/core/questions/done-once.ts';

describe('what happens once', () => {
  it('to any thing is that it is made, or that it ends', () => {
    assert.ok(isMaking('build') && isFinal('sink') && isFinal('sign'));
    assert.ok(!isMaking('rebuild') && !isFinal('sink-in') && !isFinal('arrest'));
  });

  it('to a thing with a name alone is that it opens', () => {
    assert.ok(isOnceEach('open') && !isMaking('open') && !isFinal('open'));
    assert.ok(!isOnceEach('reopen'));
  });
});
