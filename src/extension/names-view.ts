import * as vscode from 'vscode';
import type { EntityType } from '../core/entities/mention.ts';
import type { EntityItem } from '../protocol-items/name.ts';
import { linkCommandIds } from './command-ids.ts';
import { describeFilter, pickFilter, type FilterKind, type ViewFilter } from './pick-filter.ts';
import { row, type Row } from './tree.ts';

const icons: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORG: 'organization',
  LOC: 'location',
  MISC: 'symbol-misc',
};

/** Which names the view shows; the words are looked for in any spelling. */
export type NameFilter = ViewFilter<EntityType>;

function typeTitles(): Readonly<Record<EntityType, string>> {
  return {
    PERSON: vscode.l10n.t('People'),
    ORG: vscode.l10n.t('Organisations'),
    LOC: vscode.l10n.t('Places'),
    MISC: vscode.l10n.t('Other names'),
  };
}

function filterKinds(): readonly FilterKind<EntityType>[] {
  const titles = typeTitles();
  return (Object.keys(titles) as EntityType[]).map((kind) => ({
    kind,
    title: titles[kind],
    icon: icons[kind],
  }));
}

/** What a filter shows, in words; nothing where it shows all. */
export function describeNameFilter(filter: NameFilter): string {
  return describeFilter(filter, filterKinds());
}

/** Lets a person choose types, or type a name. Undefined where they changed their mind. */
export function pickNameFilter(now: NameFilter): Promise<NameFilter | undefined> {
  return pickFilter(now, filterKinds(), {
    title: vscode.l10n.t('Which names should the view show?'),
    placeholder: vscode.l10n.t('Check types, type a name in any spelling, or both'),
  });
}

/** People, organisations, places and other names, those in most articles first. */
export function nameRows(entities: readonly EntityItem[], { kinds, query }: NameFilter) {
  const titles = typeTitles();
  return (Object.keys(titles) as EntityType[]).flatMap((type): readonly Row[] => {
    if (kinds.length > 0 && !kinds.includes(type)) return [];
    const found = entities.filter((entity) => entity.type === type);
    if (found.length === 0) return [];
    return [
      row(titles[type], type, {
        id: `type ${type}`,
        description: String(found.length),
        iconPath: nameIcon(type),
        rows: found.map(nameRow),
        open: type === 'PERSON' || kinds.length > 0 || query !== '',
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
