import * as vscode from 'vscode';
import type { ArticleItem } from '../protocol.ts';
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
    vscode.commands.registerCommand(commandIds.openSamples, async () => {
      const own = vscode.Uri.joinPath(context.globalStorageUri, 'samples');
      const shipped = vscode.Uri.joinPath(context.extensionUri, 'samples');
      // A copy: marks are written into the folder, and an update would take the shipped one away.
      if (!(await exists(own))) await vscode.workspace.fs.copy(shipped, own);
      await vscode.commands.executeCommand('vscode.openFolder', own);
    }),
  );
}

function uriOf(chosen: vscode.Uri | Row<ArticleItem> | undefined): string | undefined {
  if (chosen instanceof vscode.Uri) return chosen.toString();
  return chosen?.value.uri ?? vscode.window.activeTextEditor?.document.uri.toString();
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
