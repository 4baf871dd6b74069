import { findStory } from '../../../../story.ts';

/** The questions over which two articles of one day differ. */
export function asked(a: string, b: string): readonly string[] {
  const published = '2024-03-05';
  return findStory({ 'a.md': { text: a, published }, 'b.md': { text: b, published } })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
    .map(({ question }) => question);
}
