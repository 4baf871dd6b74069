import type { QuestionItem } from '../protocol-items/question.ts';

export function isConflict({ relation }: QuestionItem): boolean {
  return relation === 'conflict' || relation === 'dispute';
}

export function isOpenConflict(question: QuestionItem): boolean {
  return isConflict(question) && question.dismissed === null;
}

/** A person has judged the question, or one of its answers whose words still say the same. */
export function isSettled({ answers, verdicts }: QuestionItem): boolean {
  return (
    verdicts.some(({ verdict }) => verdict !== 'disputed') ||
    answers.some(({ verdict }) => verdict?.holds && verdict.verdict !== 'disputed')
  );
}
