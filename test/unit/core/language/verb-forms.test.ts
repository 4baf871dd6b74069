import assert from 'node:assert/strict';
import { mayBeParticiple, mayBePast } from '../../../../src/core/language/verb-forms.ts';

describe('a form of a verb', () => {
  it('can be past and participle, or one of them only', () => {
    for (const form of ['wounded', 'held', 'put']) {
      assert.ok(mayBePast(form), form);
      assert.ok(mayBeParticiple(form), form);
    }
    for (const form of ['sank', 'took', 'went']) assert.ok(!mayBeParticiple(form), form);
    for (const form of ['sunk', 'taken', 'gone']) assert.ok(!mayBePast(form), form);
  });
});
