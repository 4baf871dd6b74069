import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

const ASKED = 'askedForName';

/** How often, and how many milliseconds apart, the server is asked whether it has taken the name. */
const TRIES = 40;
const PAUSE = 50;

/**
 * Asks, once and before the first mark or note, for the name that they carry, where only the computer's account
 * gives one. Whoever gives no answer goes on under that name.
 */
export async function askForName(
  context: vscode.ExtensionContext,
  server: ServerLink,
): Promise<void> {
  if (context.globalState.get(ASKED)) return;
  const { name, certain } = await server.ask('crosscheck/person', null);
  if (certain) return;
  await context.globalState.update(ASKED, true);
  const chosen = await vscode.window.showInputBox({
    title: vscode.l10n.t('The name that your marks carry'),
    prompt: vscode.l10n.t('You are asked once. The setting “Marks: Author” changes it later.'),
    value: name,
    ignoreFocusOut: true,
  });
  if (!chosen?.trim()) return;
  await vscode.workspace
    .getConfiguration('crosscheck.marks')
    .update('author', chosen.trim(), vscode.ConfigurationTarget.Global);
  // The mark that is about to be made is to carry it already.
  for (let i = 0; i < TRIES; i++) {
    if ((await server.ask('crosscheck/person', null)).certain) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
