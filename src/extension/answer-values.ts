import type { AnswerItem } from '../protocol-items/question.ts';

/** Answers that come to the same, in the order in which their values first come. */
export function byValue(
  answers: readonly AnswerItem[],
): ReadonlyMap<string, readonly AnswerItem[]> {
  const groups = new Map<string, AnswerItem[]>();
  for (const answer of answers)
    groups.set(answer.value, [...(groups.get(answer.value) ?? []), answer]);
  return groups;
}

/** How answers that come to the same are written at the shortest: `11` rather than `Eleven`. */
export function spelling(answers: readonly AnswerItem[]): string {
  return answers
    .map(({ answer }) => shortAnswer(answer))
    .reduce((shortest, next) => (next.length < shortest.length ? next : shortest));
}

/** An answer in words says when it was said in brackets; a row has no room for it. */
export function shortAnswer(answer: string): string {
  return answer.replace(/\s*\([^)]*\)\s*$/, '');
}

export function countsOf(answers: readonly AnswerItem[]) {
  return {
    articles: new Set(answers.map(({ uri }) => uri)).size,
    sources: new Set(answers.map(({ witness }) => witness)).size,
  };
}
