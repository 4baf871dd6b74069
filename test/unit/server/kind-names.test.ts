import assert from 'node:assert/strict';
import {
  kindName,
  modalityName,
  relationName,
  stanceName,
} from '../../../src/server/kind-names.ts';

describe('the names of kinds for the reader', () => {
  it('say in plain words what the core calls by codes', () => {
    assert.equal(relationName('update'), 'Changed over time');
    assert.equal(kindName('polarity'), 'yes and no');
    assert.equal(kindName('quote-drift'), 'one speaker quoted in two ways');
    assert.equal(stanceName('denies'), 'denies it');
    assert.equal(modalityName('planned'), 'planned');
  });
});
