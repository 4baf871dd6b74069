import * as vscode from 'vscode';
import type { QuestionItem } from '../protocol-items/question.ts';
import { commandIds, linkCommandIds } from './command-ids.ts';
import type { Answered } from './answer-rows.ts';
import type { Row, RowView } from './tree.ts';

/** What a key of the side bar asks for: the command to run on the row that has the focus there. */
interface TriageRequest {
  readonly view: string;
  readonly command: string;
}

const marks: readonly string[] = [
  commandIds.markVerified,
  commandIds.markDisputed,
  commandIds.markFalse,
  commandIds.markNeedsContext,
  commandIds.clearMark,
];

/** One-key verdicts in the side bar; package.json binds the keys, for lists that have the focus only. */
export function addTriage(
  context: vscode.ExtensionContext,
  views: Readonly<Record<string, RowView>>,
): void {
  context.subscriptions.push(
    vscode.commands.registerCommand(
      linkCommandIds.triage,
      async ({ view, command }: TriageRequest) => {
        const chosen = views[view]?.selected();
        const row = chosen && marks.includes(command) ? await markable(chosen) : chosen;
        if (row) await vscode.commands.executeCommand(command, row);
      },
    ),
  );
}

/** A verdict is about one answer, or about all of a question: on its row, the person says about which. */
async function markable(chosen: Row): Promise<Row | undefined> {
  if (chosen.contextValue === 'claim' || chosen.contextValue === 'answer') return chosen;
  const answers = (chosen.rows ?? []).flatMap((below) =>
    below.contextValue === 'value'
      ? (below.rows ?? [])
      : below.contextValue === 'answer'
        ? [below]
        : [],
  ) as Row<Answered>[];
  if (chosen.contextValue === 'value') return answers[0];
  if (!/question$/i.test(chosen.contextValue ?? '')) return undefined;
  const whole = { label: vscode.l10n.t('The question as a whole'), row: chosen };
  const picked = await vscode.window.showQuickPick(
    [
      ...answers.map((row) => ({
        label: row.value.answer.answer,
        description: row.value.answer.source,
        detail: row.value.answer.text.replace(/\s+/g, ' '),
        row: row as Row,
      })),
      whole,
    ],
    {
      title: (chosen as Row<QuestionItem>).value.question,
      placeHolder: vscode.l10n.t('Which of the answers is this verdict about?'),
      matchOnDetail: true,
    },
  );
  return picked?.row;
}
