import { bareAnswer, someAnswers, type SomeAnswers } from '../questions/some-answers.ts';
import type { ReportedAnswer, ReportedRow } from './report.ts';

/** The answers of a row in a report that somebody reads; those with a verdict are not left out before others. */
export function answersShown({ answers }: ReportedRow): SomeAnswers<ReportedAnswer> {
  return someAnswers(
    answers,
    ({ answer }) => bareAnswer(answer),
    ({ verdicts }) => verdicts.length > 0,
  );
}
