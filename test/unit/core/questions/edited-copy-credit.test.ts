import assert from 'node:assert/strict';
import { findStory } from '../../../story.ts';

const conflicts = (a: string, b: string) =>
  findStory({
    'a.md': { published: '2026-03-04', text: a },
    'b.md': { published: '2026-03-05', text: b },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict');

describe('the credit of a picture', () => {
  it('is no edited copy of the credit of another picture', () => {
    const credit = (name: string) =>
      `${name}/The Valley Courier Buy Photo Wait one second to continue reading this page.`;
    assert.deepEqual(conflicts(credit('Ana Ruiz'), credit('Ben Okafor')), []);
  });

  it('does not keep two versions of one sentence from being compared', () => {
    const sentence = (count: number) =>
      `Rescuers said that ${count} miners were trapped below the hill of Orval on Wednesday.`;
    assert.equal(conflicts(sentence(12), sentence(21)).length, 1);
  });
});
