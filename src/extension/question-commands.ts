import * as vscode from 'vscode';
import { labels, type Label } from '../core/annotations/annotation.ts';
import type { QuestionItem } from '../protocol-items/question.ts';
import { commandIds } from './command-ids.ts';
import { labelWords } from './label-words.ts';
import type { Answered } from './answer-rows.ts';
import type { ServerLink } from './server-link.ts';
import type { Row } from './tree.ts';

/** What a person decides about a question: to dismiss it, to bring it back, to say what it really is. */
export function addQuestionCommands(context: vscode.ExtensionContext, server: ServerLink): void {
  async function save(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('This could not be saved. {0}', (error as Error).message),
      );
    }
  }

  const on = (id: string, act: (question: QuestionItem) => Promise<void>) =>
    vscode.commands.registerCommand(id, async (chosen?: Row) => {
      const question = questionOf(chosen);
      if (question) await act(question);
    });

  context.subscriptions.push(
    on(commandIds.dismissConflict, async ({ folder, id, question }) => {
      const reason = await vscode.window.showInputBox({
        title: question,
        prompt: vscode.l10n.t(
          'Why is this no conflict? The reason is kept with your marks. Only this question is silenced.',
        ),
      });
      if (reason !== undefined)
        await save(() => server.ask('crosscheck/dismiss', { folder, question: id, reason }));
    }),
    on(commandIds.restoreConflict, ({ folder, id }) =>
      save(() => server.ask('crosscheck/restore', { folder, question: id })),
    ),
    on(commandIds.reportConflict, async (question) => {
      const picked = await pickLabel(question);
      if (picked === undefined) return;
      const { folder, id } = question;
      await save(() => server.ask('crosscheck/label', { folder, question: id, label: picked }));
    }),
  );
}

/** The question of a row: the row's own, or that of the answer that it shows. */
export function questionOf(chosen: Row | undefined): QuestionItem | undefined {
  const context = chosen?.contextValue ?? '';
  if (/[qQ]uestion$/.test(context)) return (chosen as Row<QuestionItem>).value;
  if (/^(answer|value)$/.test(context)) return (chosen as Row<Answered>).value.question;
  return undefined;
}

/** The label that a person chooses; null to take theirs back, undefined for nothing. */
async function pickLabel(question: QuestionItem): Promise<Label | null | undefined> {
  const given = new Set(question.reported.map(({ label }) => label));
  const items: (vscode.QuickPickItem & { readonly label: string; value: Label | null })[] = [
    ...labels.map((value) => {
      const { word, detail, reported } = labelWords(value);
      return { label: word, detail, value, ...(given.has(value) && { description: reported }) };
    }),
    ...(given.size > 0 ? [{ label: vscode.l10n.t('Take my report back'), value: null }] : []),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: question.question,
    placeHolder: vscode.l10n.t('What are these answers to each other, really?'),
  });
  return picked?.value;
}
