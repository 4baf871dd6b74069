import assert from 'node:assert/strict';
import { stemOf } from '../../../../src/core/questions/stem.ts';

describe('stemOf', () => {
  it('is one for the forms of a word, and another for another word', () => {
    assert.equal(stemOf('houses'), stemOf('house'));
    assert.equal(stemOf('stopped'), stemOf('stop'));
    assert.equal(stemOf('ferries'), stemOf('ferry'));
    assert.notEqual(stemOf('bridge'), stemOf('bride'));
  });
});
