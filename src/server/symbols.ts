import {
  SymbolKind,
  type DocumentSymbol,
  type Location,
  type Position,
  type SymbolInformation,
} from 'vscode-languageserver-types';
import { createEntitySearch } from '../core/entities/search.ts';
import type { Entity } from '../core/entities/entity.ts';
import type { EntityType } from '../core/entities/mention.ts';
import type { EntityItem } from '../protocol-items/name.ts';
import type { Folder } from './folder.ts';
import { findAt, locate, type Here } from './here.ts';
import { shorten } from './markdown.ts';
import { typeName } from './kind-names.ts';
import { distinctRoles } from './wording.ts';

const kinds: Readonly<Record<EntityType, SymbolKind>> = {
  PERSON: SymbolKind.Class,
  ORG: SymbolKind.Module,
  LOC: SymbolKind.Namespace,
  MISC: SymbolKind.Object,
};

/** How many names a search brings back. */
const LIMIT = 100;

/** The outline of an article: its title with the claims in it. */
export function outline({ analysis, lines }: Here): DocumentSymbol[] {
  const { article, claims } = analysis;
  const symbols = claims.map((claim) => ({
    name: shorten(claim.text, 80) || '…',
    detail: claim.speaker?.text ?? '',
    kind: SymbolKind.String,
    range: lines.rangeOf(claim),
    selectionRange: lines.rangeOf(claim),
  }));
  if (!article.title) return symbols;
  const range = lines.rangeOf(article.title);
  const title = { name: shorten(article.title.text, 120) || '…', kind: SymbolKind.File };
  return [{ ...title, range, selectionRange: range }, ...symbols];
}

/** Every mention of who or what is named at a place, in all articles of the folder. */
export function references(at: Here, position: Position): Location[] {
  const entity = entityAt(at, position);
  return entity
    ? at.folder.corpus
        .mentionsOf(entity.id)
        .map(({ file, value }) => locate(at.folder, file, value))
    : [];
}

/** The first mention in this article of who or what is named at a place. */
export function definition(at: Here, position: Position): Location | null {
  const { mention } = findAt(at, position);
  const first = mention && at.analysis.mentions.find((m) => m.character === mention.character);
  return first ? locate(at.folder, at.file, first) : null;
}

/** Every mention in this article of who or what is named at a place. */
export function highlights(at: Here, position: Position): { range: Location['range'] }[] {
  const { mention } = findAt(at, position);
  return mention
    ? at.analysis.mentions
        .filter((other) => other.character === mention.character)
        .map((other) => ({ range: at.lines.rangeOf(other) }))
    : [];
}

/** People, organisations and places whose name is like what a person typed. */
export function searchNames(folders: readonly Folder[], query: string): SymbolInformation[] {
  return folders.flatMap((folder) =>
    find(folder, query).flatMap((entity) => {
      const first = folder.corpus.mentionsOf(entity.id)[0];
      if (!first) return [];
      return [
        {
          name: entity.name,
          kind: kinds[entity.type],
          containerName: typeName(entity.type),
          location: locate(folder, first.file, first.value),
        },
      ];
    }),
  );
}

/** The same search for the view; an empty query gives all, those in most articles first. */
export function entityItems(folder: Folder, query: string): EntityItem[] {
  const found = query.trim() ? find(folder, query) : folder.corpus.entities();
  return found.slice(0, query.trim() ? LIMIT : 2000).map((entity) => {
    const mentions = folder.corpus.mentionsOf(entity.id);
    return {
      id: entity.id,
      folder: folder.uri,
      type: entity.type,
      name: entity.name,
      spellings: entity.aliases.map((alias) => alias.text),
      roles: distinctRoles(entity.roles),
      mentions: mentions.length,
      articles: new Set(mentions.map((mention) => mention.file)).size,
    };
  });
}

function find(folder: Folder, query: string): readonly Entity[] {
  return createEntitySearch(folder.corpus.entities())(query, LIMIT).map((found) => found.entity);
}

function entityAt(at: Here, position: Position): Entity | undefined {
  const { mention } = findAt(at, position);
  return mention && at.folder.corpus.entityOf(at.file, mention.character);
}
