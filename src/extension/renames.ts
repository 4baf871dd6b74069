import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

/**
 * Asks whether marks shall follow an article that was renamed or moved, in the editor or by another
 * program. Nothing is rewritten without a yes, and nobody is asked twice about one file.
 */
export function followRenames(context: vscode.ExtensionContext, server: ServerLink): void {
  const asked = new Set<string>();

  async function ask(from: string, to: string, count: number, doubt: boolean): Promise<void> {
    const move = vscode.l10n.t('Move Marks');
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse(to));
    const what =
      count === 1
        ? vscode.l10n.t('Move 1 mark to {0}?', name)
        : vscode.l10n.t('Move {0} marks to {1}?', count, name);
    const answer = await vscode.window.showInformationMessage(
      doubt ? `${what} ${vscode.l10n.t('Other files resemble the article too.')}` : what,
      move,
      vscode.l10n.t('Leave Them'),
    );
    if (answer === move) await server.ask('crosscheck/renamed', { from, to, move: true });
  }

  let looking = false;
  async function lookForMoved(): Promise<void> {
    if (looking) return;
    looking = true;
    try {
      for (const { from, to, marks, doubt } of await server.ask('crosscheck/movedArticles', null)) {
        if (asked.has(from)) continue;
        asked.add(from);
        void ask(from, to, marks, doubt);
      }
    } finally {
      looking = false;
    }
  }

  context.subscriptions.push(
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const [from, to] = [oldUri.toString(), newUri.toString()];
        asked.add(from);
        const count = await server.ask('crosscheck/renamed', { from, to, move: false });
        if (count > 0) await ask(from, to, count, false);
      }
    }),
    // Where only documents changed, as while a person types, no file came or went.
    server.onChanged(({ reading, uris }) => {
      if (!reading && uris === null) void lookForMoved();
    }),
  );
}
