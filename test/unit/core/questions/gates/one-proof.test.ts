import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const found = (what: string) => `Police in Mardal found ${what} in the Turov archive.`;

describe('no evidence', () => {
  it('contradicts evidence, and nothing else that was found', () => {
    assert.deepEqual(conflictsOf(found('evidence'), found('no evidence')), ['polarity']);
    assert.deepEqual(conflictsOf(found('information'), found('no evidence')), []);
    assert.deepEqual(conflictsOf(found('no information'), found('evidence')), []);
  });
});
