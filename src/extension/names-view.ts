import * as vscode from 'vscode';
import type { EntityType } from '../core/entities/mention.ts';
import type { EntityItem } from '../protocol.ts';
import { linkCommandIds } from './command-ids.ts';
import { row, type Row } from './tree.ts';

const icons: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORG: 'organization',
  LOC: 'location',
  MISC: 'symbol-misc',
};

/** Which names the view shows. */
export interface NameFilter {
  /** In any spelling; empty for all names. */
  readonly query: string;
  /** Empty for all types. */
  readonly types: readonly EntityType[];
}

function typeTitles(): Readonly<Record<EntityType, string>> {
  return {
    PERSON: vscode.l10n.t('People'),
    ORG: vscode.l10n.t('Organisations'),
    LOC: vscode.l10n.t('Places'),
    MISC: vscode.l10n.t('Other names'),
  };
}

/** What a filter shows, in words; nothing where it shows all. */
export function describeFilter({ query, types }: NameFilter): string {
  const titles = typeTitles();
  return [...types.map((type) => titles[type]), query && `“${query}”`].filter(Boolean).join(', ');
}

/** Lets a person choose types, or type a name. Undefined where they changed their mind. */
export async function pickFilter(now: NameFilter): Promise<NameFilter | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { type: EntityType }>();
  pick.title = vscode.l10n.t('Which names should the view show?');
  pick.placeholder = vscode.l10n.t('Check types, type a name in any spelling, or both');
  pick.canSelectMany = true;
  const titles = typeTitles();
  pick.items = (Object.keys(titles) as EntityType[]).map((type) => ({
    label: titles[type],
    iconPath: nameIcon(type),
    // The letters typed here look for names, not for types.
    alwaysShow: true,
    type,
  }));
  pick.selectedItems = pick.items.filter(({ type }) => now.types.includes(type));
  pick.value = now.query;
  const chosen = new Promise<NameFilter | undefined>((resolve) => {
    pick.onDidAccept(() => {
      resolve({ query: pick.value.trim(), types: pick.selectedItems.map(({ type }) => type) });
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

/** People, organisations, places and other names, those in most articles first. */
export function nameRows(entities: readonly EntityItem[], { types, query }: NameFilter) {
  const titles = typeTitles();
  return (Object.keys(titles) as EntityType[]).flatMap((type): readonly Row[] => {
    if (types.length > 0 && !types.includes(type)) return [];
    const found = entities.filter((entity) => entity.type === type);
    if (found.length === 0) return [];
    return [
      row(titles[type], type, {
        id: `type ${type}`,
        description: String(found.length),
        iconPath: nameIcon(type),
        rows: found.map(nameRow),
        open: type === 'PERSON' || types.length > 0 || query !== '',
      }),
    ];
  });
}

function nameRow(entity: EntityItem): Row<EntityItem> {
  const { folder, id, name, roles, spellings } = entity;
  return row(name, entity, {
    id: `${folder} ${id}`,
    contextValue: 'name',
    description: [roles[0], `${entity.mentions}×`].filter(Boolean).join(' · '),
    iconPath: nameIcon(entity.type),
    tooltip: [
      [name, ...roles].join(' · '),
      spellings.length > 1 ? vscode.l10n.t('Also written {0}', spellings.join(', ')) : '',
      vscode.l10n.t('Articles: {0}', entity.articles),
    ]
      .filter(Boolean)
      .join('\n'),
    command: {
      title: vscode.l10n.t('Show All Mentions'),
      command: linkCommandIds.showMentions,
      arguments: [{ folder, entity: id }],
    },
  });
}

export function nameIcon(type: EntityType): vscode.ThemeIcon {
  return new vscode.ThemeIcon(icons[type]);
}
