import * as vscode from 'vscode';
import type { ArticleStatus } from '../protocol-items/article.ts';
import { commandIds } from './command-ids.ts';
import type { Painting } from './painting.ts';
import { articleFiles } from './article-files.ts';

/** Says in the status bar whether the file on screen is taken for an article, and lets a person overrule. */
export function addStatus(context: vscode.ExtensionContext, painting: Painting): void {
  const bar = vscode.window.createStatusBarItem(
    'crosscheck.article',
    vscode.StatusBarAlignment.Left,
    50,
  );
  bar.name = vscode.l10n.t('Crosscheck: Article');
  bar.command = commandIds.showStatus;
  const language = vscode.languages.createLanguageStatusItem('crosscheck.article', articleFiles);
  language.name = bar.name;

  function update(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri ? painting.marksOf(uri)?.status : undefined;
    void vscode.commands.executeCommand('setContext', 'crosscheck.article', status?.kind);
    if (!status) {
      bar.hide();
      return;
    }
    const text = statusText(status);
    bar.text = `${icons[status.kind]} ${text}`;
    bar.tooltip = [...status.why, ...status.doubts].map((line) => `– ${line}`).join('\n') || text;
    bar.accessibilityInformation = { label: vscode.l10n.t('Crosscheck: {0}', text) };
    bar.show();
    language.text = text;
    language.detail = status.why[0] ?? '';
    language.command = { title: vscode.l10n.t('Change…'), command: commandIds.showStatus };
    language.severity =
      status.kind === 'problem'
        ? vscode.LanguageStatusSeverity.Warning
        : vscode.LanguageStatusSeverity.Information;
  }

  async function show(): Promise<void> {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const status = uri && painting.marksOf(uri.toString())?.status;
    if (!status) return;
    const action =
      status.kind === 'article'
        ? { label: vscode.l10n.t('Not an article'), command: commandIds.notAnArticle }
        : { label: vscode.l10n.t('Treat as article'), command: commandIds.treatAsArticle };
    const date =
      status.kind === 'article'
        ? [
            {
              label: vscode.l10n.t('Use another date…'),
              command: commandIds.chooseDate,
              iconPath: new vscode.ThemeIcon('calendar'),
            },
          ]
        : [];
    const why = [...status.why, ...status.doubts].map((label) => ({ label, command: null }));
    const picked = await vscode.window.showQuickPick(
      [
        { ...action, iconPath: new vscode.ThemeIcon('edit') },
        ...date,
        { label: vscode.l10n.t('Why'), kind: vscode.QuickPickItemKind.Separator, command: null },
        ...why,
      ],
      {
        title: statusText(status),
        placeHolder: vscode.l10n.t('What Crosscheck takes this file for'),
      },
    );
    if (picked?.command) await vscode.commands.executeCommand(picked.command);
  }

  context.subscriptions.push(
    bar,
    language,
    painting.onPainted(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.commands.registerCommand(commandIds.showStatus, show),
  );
  update();
}

const icons: Readonly<Record<ArticleStatus['kind'], string>> = {
  article: '$(file-text)',
  other: '$(circle-slash)',
  reading: '$(sync~spin)',
  problem: '$(warning)',
};

function statusText(status: ArticleStatus): string {
  const { kind, agency, outlet, published, conflicts } = status;
  switch (kind) {
    case 'reading':
      return vscode.l10n.t('Reading…');
    case 'problem':
      return vscode.l10n.t('Not read');
    case 'other':
      return vscode.l10n.t('Not an article');
    case 'article':
      return [
        vscode.l10n.t('Article'),
        agency ?? outlet,
        published ? dated(status, published) : vscode.l10n.t('no date'),
        conflicts === 0
          ? null
          : conflicts === 1
            ? vscode.l10n.t('1 conflict')
            : vscode.l10n.t('{0} conflicts', conflicts),
      ]
        .filter(Boolean)
        .join(' · ');
  }
}

/** A question mark stands behind a date that is in doubt; the tooltip says why. */
const dated = ({ doubts }: ArticleStatus, published: string) =>
  doubts.length > 0 ? `${day(published)} (?)` : day(published);

/** `15 Jan 2024` in the language of the editor. */
function day(published: string): string {
  const date = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return published;
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  const language = vscode.env.language === 'en' ? 'en-GB' : vscode.env.language;
  return new Intl.DateTimeFormat(language, options).format(date);
}
