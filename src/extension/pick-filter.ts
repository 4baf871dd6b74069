import * as vscode from 'vscode';

/** Which rows a view shows: those of some kinds, those that hold the typed words, or both. */
export interface ViewFilter<Kind> {
  /** Empty for all. */
  readonly query: string;
  /** Empty for all kinds. */
  readonly kinds: readonly Kind[];
}

/** One kind of row to choose. */
export interface FilterKind<Kind> {
  readonly kind: Kind;
  readonly title: string;
  readonly icon: string;
}

/** What a filter shows, in words; nothing where it shows all. */
export function describeFilter<Kind>(
  { query, kinds }: ViewFilter<Kind>,
  offered: readonly FilterKind<Kind>[],
): string {
  const titles = offered.filter(({ kind }) => kinds.includes(kind)).map(({ title }) => title);
  return [...titles, query && `“${query}”`].filter(Boolean).join(', ');
}

/** Lets a person check kinds, type words, or both. Undefined where they changed their mind. */
export function pickFilter<Kind>(
  now: ViewFilter<Kind>,
  offered: readonly FilterKind<Kind>[],
  words: { readonly title: string; readonly placeholder: string },
): Promise<ViewFilter<Kind> | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { readonly value: Kind }>();
  pick.title = words.title;
  pick.placeholder = words.placeholder;
  pick.canSelectMany = true;
  pick.items = offered.map(({ kind, title, icon }) => ({
    label: title,
    iconPath: new vscode.ThemeIcon(icon),
    // The letters typed here look for rows of the view, not for kinds.
    alwaysShow: true,
    value: kind,
  }));
  pick.selectedItems = pick.items.filter(({ value }) => now.kinds.includes(value));
  pick.value = now.query;
  const chosen = new Promise<ViewFilter<Kind> | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve({ query: pick.value.trim(), kinds: pick.selectedItems.map(({ value }) => value) });
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
  pick.show();
  return chosen;
}
