import * as vscode from 'vscode';
import { ServerGone } from './server-link.ts';

/** One row of a view, with the rows below it. */
export interface Row<T = unknown> extends vscode.TreeItem {
  /** What the row stands for; commands of its menu get the row. */
  readonly value: T;
  readonly rows?: readonly Row[];
}

interface RowOptions extends Partial<vscode.TreeItem> {
  readonly rows?: readonly Row[];
  readonly open?: boolean;
  /** What the icon and its colour say, for those who do not see them. */
  readonly spoken?: string | undefined;
}

/** A row; without rows below it, it cannot be opened. */
export function row<T>(label: string, value: T, options: RowOptions = {}): Row<T> {
  const { rows, open, spoken, ...rest } = options;
  const state = !rows
    ? vscode.TreeItemCollapsibleState.None
    : open
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed;
  const accessibilityInformation = {
    label: [spoken, label, rest.description].filter(Boolean).join(', '),
  };
  return Object.assign(new vscode.TreeItem(label, state), { accessibilityInformation }, rest, {
    value,
    ...(rows && { rows }),
  });
}

/** A view whose rows are loaded as a whole, when it is shown and after each change. */
export interface RowView {
  refresh(): void;
  readonly view: vscode.TreeView<Row>;
  /** The row with this id, as it was last loaded. */
  find(id: string): Row | undefined;
  /** The row that is selected; while the view loads again, the one that was. */
  selected(): Row | undefined;
}

/** @param load The rows at the top; none shows the view's welcome text. */
export function createRowView(id: string, load: () => Promise<readonly Row[]>): RowView {
  const changed = new vscode.EventEmitter<void>();
  const above = new WeakMap<Row, Row>();
  const byId = new Map<string, Row>();
  let shown: readonly Row[] = [];
  const asBefore = (error: unknown) => {
    if (error instanceof ServerGone) return shown;
    throw error;
  };
  const remember = (rows: readonly Row[], parent?: Row) => {
    for (const one of rows) {
      if (parent) above.set(one, parent);
      if (one.id) byId.set(one.id, one);
      remember(one.rows ?? [], one);
    }
  };
  const view = vscode.window.createTreeView<Row>(id, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (one) => one,
      getParent: (one) => above.get(one),
      async getChildren(one) {
        if (one) return [...(one.rows ?? [])];
        shown = await load().catch(asBefore);
        byId.clear();
        remember(shown);
        return [...shown];
      },
    },
  });
  // The editor forgets what is selected until the rows have come anew; a key pressed meanwhile is not lost.
  let latest: Row | undefined;
  view.onDidChangeSelection(({ selection }) => (latest = selection[0]));
  return {
    refresh: () => changed.fire(),
    view,
    find: (one) => byId.get(one),
    selected: () => view.selection[0] ?? latest,
  };
}
