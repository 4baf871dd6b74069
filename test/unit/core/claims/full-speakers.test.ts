import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

describe('a body that speaks by its kind alone', () => {
  /** Who says each claim of a text, by the whole name. */
  const speakers = (text: string) =>
    read('a.md', text, '2024-03-05').claims.flatMap(({ speaker }) =>
      speaker ? [speaker.name ?? speaker.text] : [],
    );

  it('is the one of its kind that has spoken before', () => {
    assert.deepEqual(
      speakers(
        'The health ministry said 40 people had died. The ministry said 90 people were ill.',
      ).at(-1),
      'the health ministry',
    );
  });

  it('is nobody in particular where two of its kind have, or none', () => {
    const two =
      'The health ministry said 40 people had died. The defence ministry said troops had left. The ministry said 90 people were ill.';
    assert.equal(speakers(two).at(-1), 'The ministry');
    assert.equal(speakers('The ministry said 90 people were ill.').at(-1), 'The ministry');
    const other = 'The health ministry said 40 people had died. The agency said 90 were ill.';
    assert.equal(speakers(other).at(-1), 'The agency');
  });
});
