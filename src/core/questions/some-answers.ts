/** Some of the answers to a question, and how many are left out. */
export interface SomeAnswers<T> {
  /** In the order in which they were given. */
  readonly shown: readonly T[];
  readonly more: number;
}

/** How many answers of one question are shown at once: beyond that nobody reads them, and each costs time. */
export const MOST_SHOWN = 40;

/**
 * Chooses the answers of a question that are shown where it has very many: those that must not be missing, then one for
 * each thing that is said, then whatever comes first.
 *
 * @param valueOf What an answer says: answers with the same value say the same.
 * @param isNeeded Whether an answer is to be shown before others.
 */
export function someAnswers<T>(
  answers: readonly T[],
  valueOf: (answer: T) => string,
  isNeeded: (answer: T) => boolean = () => false,
  most = MOST_SHOWN,
): SomeAnswers<T> {
  if (answers.length <= most) return { shown: answers, more: 0 };
  const firstOf = new Map<string, T>();
  for (const answer of answers) {
    const value = valueOf(answer);
    if (!firstOf.has(value)) firstOf.set(value, answer);
  }
  const inTurn = new Set([...answers.filter(isNeeded), ...firstOf.values(), ...answers]);
  const chosen = new Set([...inTurn].slice(0, most));
  return {
    shown: answers.filter((answer) => chosen.has(answer)),
    more: answers.length - chosen.size,
  };
}

/** The answer itself, without who gave it and when. */
export function bareAnswer(answer: string): string {
  return answer.replace(/\s*\([^)]*\)$/, '');
}
