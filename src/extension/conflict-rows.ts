import * as vscode from 'vscode';
import type { QuestionItem } from '../protocol-items/question.ts';
import { questionRows } from './question-rows.ts';
import { isConflict } from './question-state.ts';
import { row, type Row } from './tree.ts';

/**
 * The open conflicts, a row for each question; below them the disputes between speakers, in a group of
 * their own, and on request what was dismissed.
 */
export function conflictRows(
  questions: readonly QuestionItem[],
  showDismissed: boolean,
): readonly Row[] {
  const listed = questions.filter(isConflict);
  const open = listed.filter(({ dismissed }) => dismissed === null);
  const group = (id: string, title: string, icon: string, found: readonly QuestionItem[]) =>
    found.length === 0
      ? []
      : [
          row(title, id, {
            id: `group ${id}`,
            contextValue: 'group',
            description: String(found.length),
            iconPath: new vscode.ThemeIcon(icon),
            rows: questionRows(found),
            open: true,
          }),
        ];
  return [
    ...questionRows(open.filter(({ relation }) => relation === 'conflict')),
    ...group(
      'disputes',
      vscode.l10n.t('Disputes between speakers'),
      'comment-discussion',
      open.filter(({ relation }) => relation === 'dispute'),
    ),
    ...(showDismissed
      ? group(
          'dismissed',
          vscode.l10n.t('Dismissed'),
          'eye-closed',
          listed.filter(({ dismissed }) => dismissed !== null),
        )
      : []),
  ];
}
