import * as vscode from 'vscode';
import type { ImportParams } from '../protocol.ts';
import { commandIds } from './command-ids.ts';
import type { ServerLink } from './server-link.ts';

/** *Import Article…*: a saved page, or what was copied, becomes a Markdown file in the folder. */
export function addImportCommand(context: vscode.ExtensionContext, server: ServerLink): void {
  async function importArticle(): Promise<void> {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (!folder) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the folder first in which the article is to be kept.'),
      );
      return;
    }
    const source = await chooseSource();
    if (!source) return;
    try {
      const { name, markdown } = await server.ask('crosscheck/import', { source });
      const uri = await freeName(folder.uri, name);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(markdown));
      await vscode.window.showTextDocument(uri);
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Nothing was imported. {0}', (error as Error).message),
      );
    }
  }
  context.subscriptions.push(
    vscode.commands.registerCommand(commandIds.importArticle, importArticle),
  );
}

async function chooseSource(): Promise<ImportParams['source'] | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('From the clipboard'), iconPath: new vscode.ThemeIcon('clippy') },
      {
        label: vscode.l10n.t('From a saved web page…'),
        iconPath: new vscode.ThemeIcon('file-code'),
        isFile: true,
      },
    ],
    { title: vscode.l10n.t('Import Article') },
  );
  if (!picked) return undefined;
  if (!('isFile' in picked)) return { text: await vscode.env.clipboard.readText() };
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('A saved web page'),
      filters: { [vscode.l10n.t('Web pages and texts')]: ['html', 'htm', 'xhtml', 'txt'] },
    })) ?? [];
  return file && { uri: file.toString() };
}

/** The name, or the name with a number where a file is called so already. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let n = 1; ; n++) {
    const uri = vscode.Uri.joinPath(folder, n === 1 ? name : name.replace(/\.md$/, `-${n}.md`));
    const taken = await vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!taken) return uri;
  }
}
