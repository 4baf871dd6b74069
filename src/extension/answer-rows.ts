import * as vscode from 'vscode';
import type { AnswerItem, QuestionItem } from '../protocol-items/question.ts';
import { byValue, countsOf, shortAnswer, spelling } from './answer-values.ts';
import { linkCommandIds } from './command-ids.ts';
import { isConflict } from './question-state.ts';
import { witnesses } from './question-words.ts';
import { row, type Row } from './tree.ts';
import { verdictLook, verdictWords } from './verdict-words.ts';

/** One answer together with the question that it answers. */
export interface Answered {
  readonly question: QuestionItem;
  readonly answer: AnswerItem;
}

/**
 * Each value once, with the articles that give it below; a value of one article is a row by itself. Last, how many answers
 * are left out.
 */
export function answerRows(question: QuestionItem): readonly Row[] {
  const { more } = question;
  if (more === 0) return valueRows(question);
  const label = vscode.l10n.t('and {0} more', more);
  return [
    ...valueRows(question),
    row(label, question, {
      id: `${questionRowId(question)} more`,
      contextValue: 'more',
      iconPath: new vscode.ThemeIcon('ellipsis'),
      tooltip: vscode.l10n.t('Only some of the answers are listed. The report as CSV holds all.'),
    }),
  ];
}

function valueRows(question: QuestionItem): readonly Row[] {
  return [...byValue(question.answers)].map(([value, answers]) => {
    const [first] = answers;
    if (answers.length === 1) return answerRow(question, first!, shortAnswer(first!.answer));
    return row<Answered>(
      spelling(answers),
      { question, answer: first! },
      {
        id: `${questionRowId(question)} ${value}`,
        contextValue: 'value',
        ...(question.more === 0 && { description: witnesses(countsOf(answers)) }),
        iconPath: new vscode.ThemeIcon('quote'),
        command: compareCommand(question, first),
        rows: answers.map((answer) => answerRow(question, answer, answer.source)),
        open: isConflict(question) && answers.length <= 4,
      },
    );
  });
}

function answerRow(question: QuestionItem, answer: AnswerItem, label: string): Row<Answered> {
  const { verdict } = answer;
  const marked = verdict && verdictLook(verdict.verdict);
  const from = [
    answer.isReprint ? vscode.l10n.t('reprint') : null,
    answer.source === label ? null : answer.source,
    answer.published ?? vscode.l10n.t('no date'),
    answer.speaker,
    answer.isStale ? vscode.l10n.t('repeats an older figure') : null,
  ];
  const words = verdict && verdictWords(verdict);
  return row<Answered>(
    label,
    { question, answer },
    {
      id: `${questionRowId(question)} ${answer.uri} ${answer.claim}`,
      contextValue: 'answer',
      description: [words, ...from].filter(Boolean).join(' · '),
      iconPath: marked
        ? new vscode.ThemeIcon(marked.icon, new vscode.ThemeColor(marked.colour))
        : new vscode.ThemeIcon(answer.isStale ? 'history' : 'quote'),
      tooltip: `${answer.answer}\n${answer.source}\n“${answer.text}”`,
      command: compareCommand(question, answer),
    },
  );
}

/** Opens the articles of a question side by side, at one of its answers if that was chosen. */
export function compareCommand(question: QuestionItem, answer?: AnswerItem): vscode.Command {
  const { folder, id } = question;
  const chosen = answer && { uri: answer.uri, claim: answer.claim };
  return {
    title: vscode.l10n.t('Compare'),
    command: linkCommandIds.compare,
    arguments: [{ folder, question: id, ...(chosen && { answer: chosen }) }],
  };
}

export function questionRowId({ folder, id }: QuestionItem): string {
  return `${folder} ${id}`;
}
