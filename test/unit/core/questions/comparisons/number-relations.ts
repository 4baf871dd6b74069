import { findStory } from '../../../../story.ts';

/** How two articles of two days relate by the numbers they give. */
export function numberRelations(a: string, b: string): readonly string[] {
  return findStory({
    'a.md': { text: a, published: '2020-08-20' },
    'b.md': { text: b, published: '2020-08-21' },
  })
    .questions()
    .filter(({ kind }) => kind === 'number' || kind === 'part-whole')
    .map(({ relation }) => relation);
}
