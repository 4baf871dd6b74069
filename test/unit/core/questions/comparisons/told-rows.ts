import { findStory } from '../../../../story.ts';

/** What two articles are listed with, agreements apart: relation and kind, the question, and the answers without their days. */
export function toldRows(a: string, b: string, days = ['2024-03-05', '2024-03-05']) {
  return findStory({
    'a.md': { text: a, published: days[0]! },
    'b.md': { text: b, published: days[1]! },
  })
    .questions()
    .filter(({ relation }) => relation !== 'agreement')
    .map(({ kind, relation, question, answers }) => ({
      told: `${relation} ${kind}`,
      question,
      answers: answers.map(({ answer }) => answer.replace(/ \(.*/, '')),
    }));
}
