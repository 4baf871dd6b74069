import * as l10n from '@vscode/l10n';
import { ulid } from 'ulid';
import { nameActs } from '../core/annotations/name-acts.ts';
import { targetOf, type Act, type Annotation, type Stamp } from '../core/annotations/annotation.ts';
import type { Bearer } from '../core/entities/entity-index.ts';
import { foldName } from '../core/entities/name-key.ts';
import { parseRef, printRef } from '../core/entities/name-ref.ts';
import type { BearerItem, JoinPreview, NameActItem } from '../protocol-items/name.ts';
import type { NameActParams } from '../protocol.ts';
import { articleLabel } from './article-label.ts';
import type { Folder } from './folder.ts';

/** Writes down what people say about names. Everything that resolves is on the disk and holds already. */
export interface NameActs {
  /** @returns The ids of the records, for taking the act back; none where it says what already holds. */
  act(folder: Folder, params: NameActParams): Promise<readonly string[]>;
  /** Takes acts back. Anybody may: the record keeps who did. */
  undo(folder: Folder, ids: readonly string[]): Promise<void>;
}

/** @param stamp Who acts, and when. */
export function createNameActs(stamp: () => Stamp): NameActs {
  return {
    async act(folder, params) {
      const now = stamp();
      const ids: string[] = [];
      for (const { about, act } of actsFor(folder, params)) {
        if (holds(folder, about, act)) continue;
        const id = ulid();
        await folder.store.add({ act, target: targetOf({ entity: about }) }, id, now);
        ids.push(id);
      }
      folder.names.rule();
      return ids;
    },
    async undo(folder, ids) {
      const now = stamp();
      for (const id of ids)
        if (folder.store.get(id)?.withdrawn === false) await folder.store.withdraw(id, now);
      folder.names.rule();
    },
  };
}

interface ActAbout {
  /** The name that it is about, as records hold it. */
  readonly about: string | null;
  readonly act: Act;
}

function actsFor(folder: Folder, params: NameActParams): readonly ActAbout[] {
  const act = (kind: NameActParams['kind'], value: string): Act => ({
    kind,
    value,
    comment: null,
    sources: [],
  });
  if (params.kind === 'not-a-name')
    return [{ about: null, act: act('not-a-name', params.text.replace(/\s+/g, ' ').trim()) }];
  const own = mainBearers(folder, params.entity);
  if (own.length === 0) throw new Error(l10n.t('This name is no longer in the folder.'));
  const about = (bearer: Bearer) => printRef(bearer.ref);
  switch (params.kind) {
    case 'same': {
      const [other] = mainBearers(folder, params.other);
      if (!other) throw new Error(l10n.t('The other name is no longer in the folder.'));
      return own.map((one) => ({ about: about(one), act: act('same', about(other)) }));
    }
    case 'not-same': {
      const chosen = params.bearers.filter((ref) => parseRef(ref) !== null);
      const all = folder.corpus.bearersOf(params.entity);
      const rest = all.find((one) => !chosen.includes(about(one)));
      if (!rest)
        throw new Error(l10n.t('All names were chosen: there is nobody left to tell them from.'));
      return chosen
        .filter((ref) => ref !== about(rest))
        .map((ref) => ({ about: ref, act: act('not-same', about(rest)) }));
    }
    case 'rename': {
      const name = params.name.replace(/\s+/g, ' ').trim();
      if (!name) throw new Error(l10n.t('A name has at least one letter.'));
      return own.map((one) => ({ about: about(one), act: act('rename', name) }));
    }
  }
}

/** The name that stands for an entity in records; a bare surname stands for itself in each of its articles. */
function mainBearers(folder: Folder, entity: string): readonly Bearer[] {
  const all = folder.corpus.bearersOf(entity);
  const full = all.find((one) => one.full);
  return full ? [full] : all;
}

/** Whether the latest act about the same says this already. */
function holds(folder: Folder, about: string | null, { kind, value }: Act): boolean {
  const pair = (one: string | null, other: unknown) => [one ?? '', other].sort().join('\n');
  const latest = nameActs(folder.store.all()).find(({ act, target }) => {
    if (kind === 'same' || kind === 'not-same')
      return (
        (act.kind === 'same' || act.kind === 'not-same') &&
        pair(target.entity, act.value) === pair(about, value)
      );
    if (kind === 'rename') return act.kind === 'rename' && target.entity === about;
    return act.kind === kind && act.value === value;
  });
  return latest?.act.kind === kind && (kind !== 'rename' || latest.act.value === value);
}

/** What joining two entities would put together; null where one of them is gone. */
export function previewJoin(folder: Folder, entity: string, other: string): JoinPreview | null {
  const both = [entity, other].map((id) => folder.corpus.entities().find((one) => one.id === id));
  const [a, b] = both;
  if (!a || !b) return null;
  const mentions = [entity, other].flatMap((id) => folder.corpus.mentionsOf(id));
  const spellings = new Map<string, number>();
  for (const { text, count } of [...a.aliases, ...b.aliases])
    spellings.set(text, (spellings.get(text) ?? 0) + count);
  const texts = (one: typeof a) => new Set(one.aliases.map(({ text }) => foldName(text)));
  const [these, those] = [texts(a), texts(b)];
  const parted = folder.names
    .list()
    .joins.some(
      ({ together, a: x, b: y }) =>
        !together &&
        ((these.has(foldName(x.name)) && those.has(foldName(y.name))) ||
          (those.has(foldName(x.name)) && these.has(foldName(y.name)))),
    );
  return {
    names: [a.name, b.name],
    mentions: mentions.length,
    articles: new Set(mentions.map(({ file }) => file)).size,
    spellings: [...spellings]
      .map(([text, count]) => ({ text, count }))
      .sort((x, y) => y.count - x.count),
    inOneArticle: sharedArticle(folder, entity, other),
    keptApartByList: parted,
  };
}

/** An article that names both, which two names of one person seldom do. */
function sharedArticle(folder: Folder, a: string, b: string): string | null {
  const files = new Set(folder.corpus.mentionsOf(a).map(({ file }) => file));
  const shared = folder.corpus.mentionsOf(b).find(({ file }) => files.has(file));
  return shared ? articleLabel(folder, shared.file) : null;
}

/** The names that were joined into an entity, and the articles that use each, to be told apart. */
export function bearerItems(folder: Folder, entity: string): BearerItem[] {
  const bearers = folder.corpus.bearersOf(entity);
  const used = new Map<string, number>();
  for (const { file, value } of folder.corpus.mentionsOf(entity)) {
    const key = `${file} ${value.character}`;
    used.set(key, (used.get(key) ?? 0) + 1);
  }
  const count = (members: Bearer['members']) =>
    members.reduce((sum, { file, character }) => sum + (used.get(`${file} ${character}`) ?? 0), 0);
  return bearers.flatMap(({ ref, members }) => {
    const whole: BearerItem = {
      ref: printRef(ref),
      name: ref.name,
      article: ref.file === null ? null : articleLabel(folder, ref.file),
      mentions: count(members),
      articles: members.length,
    };
    if (members.length < 2) return [whole];
    const single = members.map((member) => ({
      ref: printRef({ ...ref, file: member.file }),
      name: ref.name,
      article: articleLabel(folder, member.file),
      mentions: count([member]),
      articles: 1,
    }));
    return [whole, ...single];
  });
}

/** The acts about names that hold, the latest first. */
export function nameActItems(folder: Folder): NameActItem[] {
  return nameActs(folder.store.all()).map(({ id, act, target, by, at }: Annotation) => {
    const about = parseRef(target.entity ?? '');
    const other = act.kind === 'same' || act.kind === 'not-same' ? parseRef(act.value) : null;
    const label = (ref: typeof about) =>
      ref === null
        ? ''
        : ref.name + (ref.file === null ? '' : ` (${articleLabel(folder, ref.file)})`);
    return {
      id,
      folder: folder.uri,
      kind: act.kind as NameActItem['kind'],
      name: act.kind === 'not-a-name' ? act.value : label(about),
      other: other ? label(other) : act.kind === 'rename' ? act.value : null,
      by,
      at,
    };
  });
}
