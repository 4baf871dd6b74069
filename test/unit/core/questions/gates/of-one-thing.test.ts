import assert from 'node:assert/strict';
import type { Alignment } from '../../../../../src/core/questions/align.ts';
import { ofOneThing } from '../../../../../src/core/questions/gates/of-one-thing.ts';
import { conflictsOf } from '../../../../story.ts';

const aligned: Alignment = {
  agent: 'same',
  patient: 'same',
  absent: false,
  pointed: false,
  otherDiffers: false,
  otherSame: false,
  same: ['both speak of “the bridge”'],
};

describe('two claims of one thing', () => {
  it('say what both speak of', () => {
    assert.deepEqual(ofOneThing(aligned, true), { passes: 'both speak of “the bridge”' });
    assert.deepEqual(ofOneThing({ ...aligned, same: [] }, true), {
      passes: 'both speak of the same',
    });
  });

  it('are none where they speak of others, or of what is not known', () => {
    const none = { clears: 'the two do not speak of the same participants' };
    assert.deepEqual(ofOneThing({ ...aligned, patient: 'different' }, true), none);
    assert.deepEqual(ofOneThing(aligned, false), none);
  });

  it('may be told in the same words instead', () => {
    assert.deepEqual(ofOneThing({ ...aligned, patient: 'different' }, true, true), {
      passes: 'both sentences tell it in the same words',
    });
  });

  it('contradict each other, and those of two do not', () => {
    const lead = 'A storm hit Orval in Galdia.';
    const shut = `${lead} The Tolka bridge was closed on Monday.`;
    assert.equal(conflictsOf(shut, `${lead} The Tolka bridge was not closed on Monday.`).length, 1);
    assert.equal(conflictsOf(shut, `${lead} The Lunde bridge was not closed on Monday.`).length, 0);
  });
});
