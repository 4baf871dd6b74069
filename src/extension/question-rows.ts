import * as vscode from 'vscode';
import type { QuestionItem } from '../protocol-items/question.ts';
import { answerRows, compareCommand, questionRowId } from './answer-rows.ts';
import { questionLook } from './question-look.ts';
import { isConflict, isSettled } from './question-state.ts';
import { questionDescription, questionTooltip } from './question-words.ts';
import { row, type Row } from './tree.ts';

/** A question with more answers than these is closed at first: the next one is not to be pushed out of sight. */
const OPENED = 12;

/** A row for each question, with its answers below; what nobody has checked comes first. */
export function questionRows(questions: readonly QuestionItem[]): readonly Row[] {
  return [...questions]
    .sort((a, b) => Number(isSettled(a)) - Number(isSettled(b)))
    .map((question) => {
      const { icon, colour, spoken } = questionLook(question);
      return row(question.question, question, {
        id: questionRowId(question),
        contextValue: contextOf(question),
        description: questionDescription(question),
        iconPath: new vscode.ThemeIcon(icon, new vscode.ThemeColor(`crosscheck.${colour}`)),
        tooltip: questionTooltip(question),
        spoken,
        command: compareCommand(question),
        open:
          isConflict(question) &&
          question.dismissed === null &&
          !isSettled(question) &&
          question.answers.length <= OPENED,
        rows: answerRows(question),
      });
    });
}

function contextOf(question: QuestionItem): string {
  if (question.dismissed !== null) return 'dismissedQuestion';
  return isConflict(question) ? 'question' : 'otherQuestion';
}
