import * as vscode from 'vscode';
import type { ArticleItem } from '../protocol-items/article.ts';
import { commandIds } from './command-ids.ts';
import type { ServerLink } from './server-link.ts';
import type { Row } from './tree.ts';

/** *Treat as Article*, *Not an Article*, and opening the sample articles. */
export function addArticleCommands(context: vscode.ExtensionContext, server: ServerLink): void {
  const correct = (id: string, isArticle: boolean) =>
    vscode.commands.registerCommand(id, async (chosen?: vscode.Uri | Row<ArticleItem>) => {
      const uri = uriOf(chosen);
      if (!uri) return;
      try {
        await server.ask('crosscheck/correct', { uri, isArticle });
      } catch (error) {
        void vscode.window.showErrorMessage(
          vscode.l10n.t('This could not be saved. {0}', (error as Error).message),
        );
      }
    });

  context.subscriptions.push(
    correct(commandIds.treatAsArticle, true),
    correct(commandIds.notAnArticle, false),
    vscode.commands.registerCommand(commandIds.openSamples, () => openSamples(context)),
  );
}

function uriOf(chosen: vscode.Uri | Row<ArticleItem> | undefined): string | undefined {
  if (chosen instanceof vscode.Uri) return chosen.toString();
  return chosen?.value.uri ?? vscode.window.activeTextEditor?.document.uri.toString();
}

/** Opens a copy of the sample articles: marks are written into the folder, and an update would take the shipped one away. */
async function openSamples(context: vscode.ExtensionContext): Promise<void> {
  const copy = await placeForSamples(context);
  if (!copy) return;
  try {
    if (!(await exists(copy)))
      await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, 'samples'), copy);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The sample articles could not be copied. {0}', (error as Error).message),
    );
    return;
  }
  // What the person works on stays open in its own window.
  const forceNewWindow = (vscode.workspace.workspaceFolders?.length ?? 0) > 0;
  await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow });
}

/** Where the person wants the copy: among the extension's own files, or in a folder that they choose. */
async function placeForSamples(context: vscode.ExtensionContext): Promise<vscode.Uri | undefined> {
  const own = {
    label: vscode.l10n.t('Just Show Me'),
    detail: vscode.l10n.t('Opens a copy among the files of the extension.'),
    iconPath: new vscode.ThemeIcon('play'),
  };
  const chosen = {
    label: vscode.l10n.t('Copy into a Folder…'),
    detail: vscode.l10n.t('Makes a folder “crosscheck-samples” in one that you choose.'),
    iconPath: new vscode.ThemeIcon('folder-opened'),
  };
  const picked = await vscode.window.showQuickPick([own, chosen], {
    // The walkthrough takes the focus back from a list that opens over it.
    ignoreFocusOut: true,
    title: vscode.l10n.t('Nine sample articles about an invented accident'),
  });
  if (picked === own) return vscode.Uri.joinPath(context.globalStorageUri, 'samples');
  if (picked !== chosen) return undefined;
  const folders = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Copy Here'),
  });
  return folders?.[0] && vscode.Uri.joinPath(folders[0], 'crosscheck-samples');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
