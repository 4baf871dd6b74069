import { findStory } from '../../../story.ts';

/** The conflicts over where something was. */
export function placeRows(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-03-05' },
    'b.md': { text: b, published: '2024-03-05' },
  })
    .questions()
    .filter(({ relation, kind }) => relation === 'conflict' && kind === 'place')
    .map(({ answers }) => answers.map(({ answer }) => answer.replace(/ \(.*/, '')));
}
