import * as vscode from 'vscode';

/** One row of a view, with the rows below it. */
export interface Row<T = unknown> extends vscode.TreeItem {
  /** What the row stands for; commands of its menu get the row. */
  readonly value: T;
  readonly rows?: readonly Row[];
}

/** A row; without rows below it, it cannot be opened. */
export function row<T>(
  label: string,
  value: T,
  options: Partial<vscode.TreeItem> & { rows?: readonly Row[]; open?: boolean } = {},
): Row<T> {
  const { rows, open, ...rest } = options;
  const state = !rows
    ? vscode.TreeItemCollapsibleState.None
    : open
      ? vscode.TreeItemCollapsibleState.Expanded
      : vscode.TreeItemCollapsibleState.Collapsed;
  return Object.assign(new vscode.TreeItem(label, state), rest, { value, ...(rows && { rows }) });
}

/** A view whose rows are loaded as a whole, when it is shown and after each change. */
export interface RowView {
  refresh(): void;
  readonly view: vscode.TreeView<Row>;
}

/** @param load The rows at the top; none shows the view's welcome text. */
export function createRowView(id: string, load: () => Promise<readonly Row[]>): RowView {
  const changed = new vscode.EventEmitter<void>();
  const above = new WeakMap<Row, Row>();
  const remember = (rows: readonly Row[], parent?: Row) => {
    for (const one of rows) {
      if (parent) above.set(one, parent);
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
        const rows = await load();
        remember(rows);
        return [...rows];
      },
    },
  });
  return { refresh: () => changed.fire(), view };
}
