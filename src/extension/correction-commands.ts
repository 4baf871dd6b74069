import * as vscode from 'vscode';
import type { PassageParams, UseDateParams } from '../protocol.ts';
import { commandIds, linkCommandIds } from './command-ids.ts';
import type { Painting } from './painting.ts';
import type { ServerLink } from './server-link.ts';

/**
 * Overruling how a page was read: which lines are the article, and when it was published. Everything
 * that depends on it is worked out again.
 */
export function addCorrectionCommands(
  context: vscode.ExtensionContext,
  server: ServerLink,
  painting: Painting,
): void {
  async function saved<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      return await work;
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('This could not be saved. {0}', (error as Error).message),
      );
      return undefined;
    }
  }

  async function correctPassage(params: PassageParams): Promise<void> {
    const place = await saved(server.ask('crosscheck/correctPassage', params));
    if (place !== null) return;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select the lines that you want to correct.'),
    );
  }

  const onSelection = (id: string, isBody: boolean) =>
    vscode.commands.registerCommand(id, async () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor) return;
      const { start, end } = editor.selection;
      await correctPassage({ uri: editor.document.uri.toString(), range: { start, end }, isBody });
    });

  const useDate = (params: UseDateParams) => saved(server.ask('crosscheck/useDate', params));

  async function chooseDate(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri && painting.marksOf(uri)?.status;
    if (!status) return;
    const items = [
      ...status.otherDates.map((day) => ({ label: day, day, ask: false })),
      { label: vscode.l10n.t('Another day…'), day: null, ask: true },
      { label: vscode.l10n.t('What the page says'), day: null, ask: false },
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('When was this article published?'),
      placeHolder: status.doubts[0] ?? status.published ?? vscode.l10n.t('no date'),
    });
    if (!picked) return;
    const day = picked.ask ? await askDay(status.published) : picked.day;
    if (day !== undefined) await useDate({ uri, day });
  }

  context.subscriptions.push(
    onSelection(commandIds.partOfArticle, true),
    onSelection(commandIds.notPartOfArticle, false),
    vscode.commands.registerCommand(commandIds.chooseDate, chooseDate),
    vscode.commands.registerCommand(linkCommandIds.correctPassage, correctPassage),
    vscode.commands.registerCommand(linkCommandIds.useDate, useDate),
  );
}

function askDay(published: string | null): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Day of publication'),
    prompt: vscode.l10n.t('Year, month and day, as in 2024-11-01'),
    value: published?.slice(0, 10) ?? '',
    validateInput: (text) =>
      /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))
        ? null
        : vscode.l10n.t('Year, month and day, as in 2024-11-01'),
  });
}
