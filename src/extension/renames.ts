import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

/** Asks whether marks shall follow an article that was renamed or moved in the editor. */
export function followRenames(context: vscode.ExtensionContext, server: ServerLink): void {
  context.subscriptions.push(
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const renamed = { from: oldUri.toString(), to: newUri.toString() };
        const count = await server.ask('crosscheck/renamed', { ...renamed, move: false });
        if (count === 0) continue;
        const name = vscode.workspace.asRelativePath(newUri);
        const move = vscode.l10n.t('Move Marks');
        const answer = await vscode.window.showInformationMessage(
          vscode.l10n.t('Move {0} marks to {1}?', count, name),
          move,
          vscode.l10n.t('Leave Them'),
        );
        if (answer === move) await server.ask('crosscheck/renamed', { ...renamed, move: true });
      }
    }),
  );
}
