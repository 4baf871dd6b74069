import * as vscode from 'vscode';
import type { ArticleItem } from '../protocol-items/article.ts';

/** The number of open conflicts beside a file in the explorer; else how far it is checked. */
export function createFileBadges(context: vscode.ExtensionContext): {
  update(items: readonly ArticleItem[]): void;
} {
  const changed = new vscode.EventEmitter<undefined>();
  let byUri: ReadonlyMap<string, ArticleItem> = new Map();
  context.subscriptions.push(
    changed,
    vscode.window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      provideFileDecoration(uri) {
        const item = byUri.get(uri.toString());
        if (!item) return undefined;
        if (item.conflicts > 0)
          return new vscode.FileDecoration(
            item.conflicts > 9 ? '9+' : String(item.conflicts),
            vscode.l10n.t('Open conflicts: {0}', item.conflicts),
            new vscode.ThemeColor('crosscheck.conflictForeground'),
          );
        if (item.claims > 0 && item.checked === item.claims)
          return new vscode.FileDecoration(
            '✓',
            vscode.l10n.t('Every claim is checked: {0}', item.claims),
            new vscode.ThemeColor('crosscheck.verifiedForeground'),
          );
        if (item.checked > 0)
          return new vscode.FileDecoration(
            '◐',
            vscode.l10n.t('Claims checked: {0} of {1}', item.checked, item.claims),
          );
        return undefined;
      },
    }),
  );
  return {
    update(items) {
      byUri = new Map(items.map((item) => [item.uri, item]));
      changed.fire(undefined);
    },
  };
}
