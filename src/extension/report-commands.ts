import * as vscode from 'vscode';
import type { ReportFormat } from '../core/report/formats.ts';
import { commandIds } from './command-ids.ts';
import { chooseFolder } from './choose-folder.ts';
import type { ServerLink } from './server-link.ts';

/** The forms of a report; and the marks alone, which other programs read. */
type Form = ReportFormat | 'annotations';

interface FormatItem extends vscode.QuickPickItem {
  readonly format: Form;
  readonly extension: string;
}

/** *Export Report…*: asks for a form and a place, and writes the file there. */
export function addReportCommands(context: vscode.ExtensionContext, server: ServerLink): void {
  const write = (folder: string, format: Form) =>
    format === 'annotations'
      ? server.ask('crosscheck/exportMarks', { folder })
      : server.ask('crosscheck/report', { folder, format });
  context.subscriptions.push(
    vscode.commands.registerCommand(commandIds.exportReport, async () => {
      const folder = await chooseFolder();
      if (!folder) return;
      const chosen = await vscode.window.showQuickPick(formats(), {
        title: vscode.l10n.t('Export Report'),
        placeHolder: vscode.l10n.t('In which form?'),
        matchOnDescription: true,
      });
      if (!chosen) return;
      const target = await vscode.window.showSaveDialog({
        defaultUri: vscode.Uri.joinPath(folder.uri, `crosscheck-report${chosen.extension}`),
        saveLabel: vscode.l10n.t('Export'),
      });
      if (!target) return;
      const text = await write(folder.uri.toString(), chosen.format);
      await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
      const open = vscode.l10n.t('Open');
      const answer = await vscode.window.showInformationMessage(
        vscode.l10n.t('The report is written to {0}.', target.path.split('/').at(-1) ?? ''),
        open,
      );
      if (answer !== open) return;
      if (chosen.format === 'html') await vscode.env.openExternal(target);
      else await vscode.window.showTextDocument(target);
    }),
  );
}

function formats(): readonly FormatItem[] {
  const item = (format: Form, extension: string, label: string, description: string) => ({
    format,
    extension,
    label,
    description,
  });
  return [
    item('html', '.html', vscode.l10n.t('Web page'), vscode.l10n.t('one file, with the timeline')),
    item(
      'markdown',
      '.md',
      vscode.l10n.t('Markdown'),
      vscode.l10n.t('for a document or a message'),
    ),
    item('csv', '.csv', vscode.l10n.t('Table (CSV)'), vscode.l10n.t('for a spreadsheet')),
    item(
      'claimreview',
      '.json',
      vscode.l10n.t('ClaimReview draft'),
      vscode.l10n.t('for publishing fact checks; ratings only where somebody gave a verdict'),
    ),
    item(
      'annotations',
      '.jsonld',
      vscode.l10n.t('W3C annotations'),
      vscode.l10n.t('your marks and notes, for other programs'),
    ),
    item('sarif', '.sarif', 'SARIF', vscode.l10n.t('for automatic checks')),
  ];
}
