import type { Annotation, Verdict } from './annotation.ts';

/** What one person concluded about a question as a whole. */
export interface QuestionVerdict {
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly comment: string | null;
  /** Addresses that the person gave as evidence. */
  readonly sources: readonly string[];
}

/** The latest verdict of each person on each question, by question, in the order in which they were given. */
export function questionVerdicts(
  records: readonly Annotation[],
): ReadonlyMap<string, readonly QuestionVerdict[]> {
  const byQuestion = new Map<string, Map<string, QuestionVerdict>>();
  for (const { act, target, by, at, withdrawn } of [...records].sort(byTime)) {
    if (withdrawn || act.kind !== 'verdict' || target.question === null) continue;
    const people = byQuestion.get(target.question) ?? new Map<string, QuestionVerdict>();
    byQuestion.set(target.question, people);
    // Whoever changed their mind spoke last.
    people.delete(by);
    people.set(by, { verdict: act.value, by, at, comment: act.comment, sources: act.sources });
  }
  return new Map([...byQuestion].map(([id, people]) => [id, [...people.values()]]));
}

function byTime(a: Annotation, b: Annotation): number {
  return a.at < b.at ? -1 : 1;
}
