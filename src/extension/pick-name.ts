import * as vscode from 'vscode';
import type { EntityItem } from '../protocol-items/name.ts';
import { nameIcon } from './names-view.ts';
import type { ServerLink } from './server-link.ts';

interface NameChoice {
  readonly title: string;
  /** What is looked for before the person types; all names where it is empty. */
  readonly first: string;
  readonly offered: (item: EntityItem) => boolean;
}

interface NameItem extends vscode.QuickPickItem {
  readonly entity: EntityItem;
}

/** Names beyond this many are not listed: typing finds them. */
const LISTED = 200;

/**
 * Lets a person choose a name of the folder in any spelling, forgiving slips of the keyboard.
 *
 * @returns Its id; undefined where they chose none.
 */
export function pickName(server: ServerLink, choice: NameChoice): Promise<string | undefined> {
  return pickEntity(server, choice).then((entity) => entity?.id);
}

/** The same, with all that is known of the chosen one. */
export async function pickEntity(
  server: ServerLink,
  { title, first, offered }: NameChoice,
): Promise<EntityItem | undefined> {
  const pick = vscode.window.createQuickPick<NameItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('A name in any spelling');
  let latest = 0;
  const load = async (query: string) => {
    const mine = ++latest;
    const near =
      query || first ? await server.ask('crosscheck/entities', { query: query || first }) : [];
    const all = query ? [] : await server.ask('crosscheck/entities', { query: '' });
    const found = [
      ...new Map([...near, ...all].map((item) => [`${item.folder} ${item.id}`, item])).values(),
    ];
    if (mine === latest) pick.items = found.filter(offered).slice(0, LISTED).map(nameItem);
  };
  pick.onDidChangeValue((query) => void load(query));
  const chosen = new Promise<EntityItem | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.entity);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
  pick.show();
  await load('');
  return chosen;
}

function nameItem(entity: EntityItem): NameItem {
  const others = entity.spellings.filter((spelling) => spelling !== entity.name);
  return {
    label: entity.name,
    description: [entity.roles[0], vscode.l10n.t('{0} articles', entity.articles)]
      .filter(Boolean)
      .join(' · '),
    ...(others.length > 0 && { detail: others.slice(0, 6).join(', ') }),
    iconPath: nameIcon(entity.type),
    // The server has matched the letters already, and forgives slips that the list would not.
    alwaysShow: true,
    entity,
  };
}
