import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const not = 'Karl Brandt has not endorsed Ana Dorin in Mardal.';

describe('one who does it', () => {
  it('is not the many who do', () => {
    const many = 'Councillors in Mardal have endorsed Ana Dorin.';
    assert.deepEqual(conflictsOf(many, not), []);
    const one = 'Karl Brandt has endorsed Ana Dorin in Mardal.';
    assert.deepEqual(conflictsOf(one, not), ['polarity']);
  });

  it('may be called by a word for him', () => {
    const one = 'The councillor has endorsed Ana Dorin in Mardal.';
    assert.deepEqual(conflictsOf(one, not), ['polarity']);
  });
});
