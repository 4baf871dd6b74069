import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('a denial of others', () => {
  it('says nothing of those of whom it was told', () => {
    const killed = 'Two people were killed in Mardal on Tuesday.';
    assert.deepEqual(conflictsOf(killed, 'Nobody else was killed in Mardal on Tuesday.'), []);
    assert.deepEqual(conflictsOf(killed, 'Nobody was killed in Mardal on Tuesday.'), ['polarity']);
  });
});
