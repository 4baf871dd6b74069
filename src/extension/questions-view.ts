import * as vscode from 'vscode';
import type { AnswerItem, QuestionItem } from '../protocol.ts';
import { linkCommandIds } from './command-ids.ts';
import { isSettled } from './compare.ts';
import { row, type Row } from './tree.ts';
import { verdictLook, verdictWords } from './verdict-words.ts';

/** One answer together with the question that it answers. */
export interface Answered {
  readonly question: QuestionItem;
  readonly answer: AnswerItem;
}

/** A row for each question, with its answers below. */
export function questionRows(questions: readonly QuestionItem[]): readonly Row[] {
  return [...questions].sort(bySettled).map((question) => {
    const { icon, colour } = look(question);
    return row(question.question, question, {
      id: `${question.folder} ${question.id}`,
      contextValue: 'question',
      description: description(question),
      iconPath: new vscode.ThemeIcon(icon, new vscode.ThemeColor(`crosscheck.${colour}`)),
      tooltip: tooltip(question),
      command: compare(question),
      open: question.relation !== 'update' && !isSettled(question),
      rows: question.answers.map((answer) => answerRow(question, answer)),
    });
  });
}

function description(question: QuestionItem): string {
  const between = question.relation === 'update' ? ' → ' : ' ≠ ';
  const values = new Set(question.answers.map((answer) => shortAnswer(answer.answer)));
  const answers = [...values].join(between);
  return isSettled(question) ? vscode.l10n.t('settled · {0}', answers) : answers;
}

/** What nobody has checked comes first; the order stays otherwise. */
function bySettled(a: QuestionItem, b: QuestionItem): number {
  return Number(isSettled(a)) - Number(isSettled(b));
}

function look(question: QuestionItem): { icon: string; colour: string } {
  if (question.relation === 'update')
    return { icon: 'graph-line', colour: 'needsContextForeground' };
  if (isSettled(question)) return { icon: 'pass', colour: 'verifiedForeground' };
  const icon = question.relation === 'dispute' ? 'comment-discussion' : 'git-compare';
  return { icon, colour: 'conflictForeground' };
}

function answerRow(question: QuestionItem, answer: AnswerItem): Row<Answered> {
  const { verdict } = answer;
  const marked = verdict && verdictLook(verdict.verdict);
  const from = [answer.isReprint ? vscode.l10n.t('reprint') : null, answer.source, answer.published]
    .filter(Boolean)
    .join(' · ');
  return row<Answered>(
    shortAnswer(answer.answer),
    { question, answer },
    {
      contextValue: 'answer',
      description: verdict ? `${from} · ${verdictWords(verdict)}` : from,
      iconPath: marked
        ? new vscode.ThemeIcon(marked.icon, new vscode.ThemeColor(marked.colour))
        : new vscode.ThemeIcon('quote'),
      tooltip: `${answer.answer}\n${from}\n“${answer.text}”`,
      command: compare(question, answer),
    },
  );
}

function compare(question: QuestionItem, answer?: AnswerItem): vscode.Command {
  const { folder, id } = question;
  const chosen = answer && { uri: answer.uri, claim: answer.claim };
  return {
    title: vscode.l10n.t('Compare'),
    command: linkCommandIds.compare,
    arguments: [{ folder, question: id, ...(chosen && { answer: chosen }) }],
  };
}

/** An answer in words says when it was said in brackets; a row has no room for it. */
function shortAnswer(answer: string): string {
  return answer.replace(/\s*\([^)]*\)\s*$/, '');
}

function tooltip(question: QuestionItem): string {
  const witnesses = new Set(question.answers.map((answer) => answer.witness)).size;
  const lines = [question.question, ''];
  if (question.reasons.length > 0)
    lines.push(
      vscode.l10n.t('Why it is listed:'),
      ...question.reasons.map((why) => `– ${why}`),
      '',
    );
  lines.push(vscode.l10n.t('Independent sources: {0}', witnesses));
  if (question.relation !== 'update')
    lines.push(vscode.l10n.t('Mark one of the answers to settle it, or dismiss the question.'));
  return lines.join('\n');
}
