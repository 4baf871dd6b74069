import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('isShareOfCounted', () => {
  it('holds one percentage of all of them against another', () => {
    const missed = (share: string, when: string) =>
      `Teachers in Mardal were on strike on Tuesday. Mayor Ada Quill said${when} ${share} had stayed away from work.`;
    const one = missed('22 percent of the teachers', '');
    assert.deepEqual(conflictsOf(one, missed('85 percent of the teachers', ' that evening')), [
      'number',
    ]);
    assert.deepEqual(conflictsOf(one, missed('85 percent of the drivers', ' that evening')), []);
  });
});
