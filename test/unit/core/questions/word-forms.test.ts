import assert from 'node:assert/strict';
import { formsOf } from '../../../../src/core/questions/word-forms.ts';

describe('formsOf', () => {
  it('gives the word as it stands, and what it may be an inflection of', () => {
    assert.deepEqual(formsOf('Parties'), ['parties', 'party', 'partie']);
    assert.deepEqual(formsOf('crashes'), ['crashes', 'crash', 'crashe']);
    assert.deepEqual(formsOf('banned'), ['banned', 'bann', 'banne', 'ban']);
    assert.deepEqual(formsOf('firemen'), ['firemen', 'fireman']);
    assert.deepEqual(formsOf('harbour'), ['harbour']);
  });

  it('has an irregular word begin with its base', () => {
    assert.equal(formsOf('fell')[0], 'fall');
  });

  it('writes words of two parts as the dictionary does', () => {
    assert.deepEqual(formsOf('living room'), ['living_room']);
    assert.deepEqual(formsOf('Cease-fire'), ['cease_fire']);
  });
});
