import * as vscode from 'vscode';
import type { ArticleItem } from '../protocol-items/article.ts';
import type { OrphanItem } from '../protocol-items/lost-mark.ts';
import type { Place } from '../protocol-items/place.ts';
import type { UnreadableItem } from '../protocol-items/unreadable.ts';
import { openCommand } from './claims-view.ts';
import { row, type Row } from './tree.ts';
import { verdictLook } from './verdict-words.ts';

/** The articles by day of publication, each with its reprints below it, then the files that are none, with the reason. */
export function articleRows(items: readonly ArticleItem[]): readonly Row[] {
  const articles = items.filter((item) => item.kind === 'article');
  const others = items.filter((item) => item.kind !== 'article');
  const byDay = [...articles].sort((a, b) => order(a) - order(b) || compare(a, b));
  const known = new Set(byDay.map(({ uri }) => uri));
  const reprints = new Map<string, ArticleItem[]>();
  const originals: ArticleItem[] = [];
  for (const item of byDay) {
    const { reprintOf } = item;
    if (reprintOf === null || !known.has(reprintOf)) originals.push(item);
    else reprints.set(reprintOf, [...(reprints.get(reprintOf) ?? []), item]);
  }
  const rows: Row[] = originals.map((item) => articleRow(item, reprints.get(item.uri) ?? []));
  if (others.length > 0)
    rows.push(
      row(vscode.l10n.t('Not articles'), others[0]!, {
        id: 'others',
        description: String(others.length),
        iconPath: new vscode.ThemeIcon('circle-slash'),
        rows: others.map(otherRow),
      }),
    );
  return rows;
}

function order(item: ArticleItem): number {
  return item.published === null ? 1 : 0;
}

function compare(a: ArticleItem, b: ArticleItem): number {
  return (a.published ?? a.file) < (b.published ?? b.file) ? -1 : 1;
}

function articleRow(item: ArticleItem, reprints: readonly ArticleItem[]): Row<ArticleItem> {
  const source = item.outlet ?? item.agency;
  const day = item.published?.slice(0, 10) ?? vscode.l10n.t('no date');
  const doubts = item.doubts.map((doubt) => vscode.l10n.t('Doubt about the date: {0}', doubt));
  return row(item.title ?? item.file, item, {
    id: item.uri,
    contextValue: 'article',
    description: [item.reprintOf === null ? null : vscode.l10n.t('reprint'), day, source]
      .filter(Boolean)
      .join(' · '),
    iconPath: new vscode.ThemeIcon(item.conflicts > 0 ? 'git-compare' : 'file-text'),
    spoken: item.conflicts > 0 ? vscode.l10n.t('Open conflicts: {0}', item.conflicts) : undefined,
    tooltip: [
      item.file,
      vscode.l10n.t(
        '{0} claims, {1} conflicts, {2} marks',
        item.claims,
        item.conflicts,
        item.marked,
      ),
      ...item.why.map((why) => `– ${why}`),
      ...doubts,
    ].join('\n'),
    command: open(item.uri),
    ...(reprints.length > 0 && {
      rows: reprints.map((reprint) => articleRow(reprint, [])),
      open: true,
    }),
  });
}

function otherRow(item: ArticleItem): Row<ArticleItem> {
  return row(item.file, item, {
    id: item.uri,
    contextValue: 'otherFile',
    description: item.why[0] ?? '',
    iconPath: new vscode.ThemeIcon(item.kind === 'problem' ? 'warning' : 'file'),
    tooltip: [item.file, ...item.why.map((why) => `– ${why}`)].join('\n'),
    command: open(item.uri),
  });
}

/** A place that a mark may belong to. */
export interface NearestPlace {
  readonly orphan: OrphanItem;
  readonly place: Place;
}

/** Marks whose sentence is gone: the quote as it was stored, and below it the sentences that come nearest. */
export function orphanRows(items: readonly OrphanItem[]): readonly Row[] {
  return items.map((item) =>
    row(`“${flat(item.quote)}”`, item, {
      id: item.id,
      contextValue: 'orphan',
      description: item.file,
      iconPath: new vscode.ThemeIcon(item.verdict ? verdictLook(item.verdict).icon : 'note'),
      tooltip: [
        item.missing
          ? vscode.l10n.t('{0} is no longer there.', item.file)
          : vscode.l10n.t('These words no longer stand in {0}.', item.file),
        [item.by, item.verdict && verdictLook(item.verdict).word, item.comment]
          .filter(Boolean)
          .join(' · '),
      ].join('\n'),
      ...(item.missing ? {} : { command: open(item.uri) }),
      ...(item.nearest.length > 0 && {
        rows: item.nearest.map((place) => nearestRow(item, place)),
        open: true,
      }),
    }),
  );
}

/** Files that hold no readable record, with the reason; a click opens them. */
export function unreadableRows(items: readonly UnreadableItem[]): readonly Row[] {
  return items.map((item) =>
    row(item.path.slice(item.path.lastIndexOf('/') + 1), item, {
      id: item.uri,
      description: item.why,
      iconPath: new vscode.ThemeIcon('warning'),
      tooltip: `${item.path}\n${item.why}`,
      command: open(item.uri),
    }),
  );
}

function nearestRow(orphan: OrphanItem, place: Place): Row<NearestPlace> {
  return row(
    flat(place.text),
    { orphan, place },
    {
      contextValue: 'nearest',
      iconPath: new vscode.ThemeIcon('arrow-small-right'),
      tooltip: vscode.l10n.t(
        '“{0}” may stand here now. Place Here ties the mark to it.',
        orphan.quote,
      ),
      command: openCommand(place),
    },
  );
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function open(uri: string): vscode.Command {
  return {
    title: vscode.l10n.t('Open'),
    command: 'vscode.open',
    arguments: [vscode.Uri.parse(uri)],
  };
}
