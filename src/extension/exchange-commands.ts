import * as vscode from 'vscode';
import type { ImportResult } from '../protocol-items/exchange.ts';
import { chooseFolder } from './choose-folder.ts';
import { commandIds } from './command-ids.ts';
import type { ServerLink } from './server-link.ts';

const filters = () => ({ [vscode.l10n.t('W3C annotations')]: ['jsonld', 'json'] });

/** *Export Marks…* and *Import Marks…*: W3C annotations, for other programs and other newsrooms. */
export function addExchangeCommands(context: vscode.ExtensionContext, server: ServerLink): void {
  async function exportMarks(): Promise<void> {
    const folder = await chooseFolder();
    if (!folder) return;
    const target = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(folder.uri, 'crosscheck-marks.jsonld'),
      saveLabel: vscode.l10n.t('Export'),
      filters: filters(),
    });
    if (!target) return;
    const page = await server.ask('crosscheck/exportMarks', { folder: folder.uri.toString() });
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(page));
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The marks are written to {0}.', target.path.split('/').at(-1) ?? ''),
    );
  }

  async function importMarks(): Promise<void> {
    const folder = await chooseFolder();
    if (!folder) return;
    const [source] =
      (await vscode.window.showOpenDialog({
        openLabel: vscode.l10n.t('Import'),
        filters: filters(),
      })) ?? [];
    if (!source) return;
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(source));
    try {
      const result = await server.ask('crosscheck/importMarks', {
        folder: folder.uri.toString(),
        content,
      });
      await tell(result);
    } catch (error) {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('Nothing was imported. {0}', (error as Error).message),
      );
    }
  }

  context.subscriptions.push(
    vscode.commands.registerCommand(commandIds.exportMarks, exportMarks),
    vscode.commands.registerCommand(commandIds.importMarks, importMarks),
  );
}

/** Says what became of the annotations of a file; on request, why some of them were left out. */
async function tell({ imported, duplicates, errors }: ImportResult): Promise<void> {
  const summary = vscode.l10n.t(
    'Imported: {0}. Here already: {1}. Left out: {2}.',
    imported,
    duplicates,
    errors.length,
  );
  if (errors.length === 0) {
    void vscode.window.showInformationMessage(summary);
    return;
  }
  const why = vscode.l10n.t('Why?');
  if ((await vscode.window.showWarningMessage(summary, why)) !== why) return;
  const content = errors.map((one) => `${one.name}: ${one.why}\n`).join('');
  await vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument({ content, language: 'plaintext' }),
  );
}
