import * as vscode from 'vscode';
import { articleRows, orphanRows, unreadableRows } from './articles-view.ts';
import {
  claimRows,
  describeClaims,
  filterClaims,
  pickClaimFilter,
  type ClaimFilter,
  type ClaimGrouping,
} from './claims-view.ts';
import { commandIds } from './command-ids.ts';
import { createFileBadges } from './file-badges.ts';
import { conflictRows } from './conflict-rows.ts';
import { questionRows } from './question-rows.ts';
import { isOpenConflict, isSettled } from './question-state.ts';
import type { Relation } from '../core/questions/question.ts';
import type { QuestionItem } from '../protocol-items/question.ts';
import { describeNameFilter, nameRows, pickNameFilter, type NameFilter } from './names-view.ts';
import type { ServerLink } from './server-link.ts';
import { createRowView, type RowView } from './tree.ts';

/** How long views wait for more changes before they load again, in milliseconds. */
const GATHER = 150;

/** The same while folders are being read: the server tells seldom then, and somebody waits for the first rows. */
const GATHER_READING = 0;

/** The same after a key: what is asked for the views would keep the marks of the next key waiting. */
const GATHER_KEYS = 600;

/** The views of the side bar. */
export type Views = Readonly<
  Record<
    'conflicts' | 'updates' | 'agreements' | 'claims' | 'names' | 'articles' | 'orphans',
    RowView
  >
>;

export function addViews(context: vscode.ExtensionContext, server: ServerLink): Views {
  let showDismissed = false;
  let claimsBy: ClaimGrouping = 'article';
  let claimFilter: ClaimFilter = { query: '', kinds: [] };
  let filter: NameFilter = { query: '', kinds: [] };
  const badges = createFileBadges(context);
  let asked: Promise<readonly QuestionItem[]> | null = null;
  /** What loads at one time shares one answer. */
  const questions = () => (asked ??= server.questions().finally(() => (asked = null)));
  const questionsOf = async (relation: Relation) =>
    (await questions()).filter((one) => one.relation === relation);
  const views: Views = {
    conflicts: createRowView('crosscheck.conflicts', async () =>
      conflictRows(await questions(), showDismissed),
    ),
    updates: createRowView('crosscheck.updates', async () =>
      questionRows(await questionsOf('update')),
    ),
    agreements: createRowView('crosscheck.agreements', async () =>
      questionRows(await questionsOf('agreement')),
    ),
    claims: createRowView('crosscheck.claims', async () => {
      const claims = filterClaims(await server.ask('crosscheck/claims', null), claimFilter);
      views.claims.view.description = describeClaims(claims, claimFilter);
      return claimRows(claims, claimsBy);
    }),
    names: createRowView('crosscheck.names', async () =>
      nameRows(await server.ask('crosscheck/entities', { query: filter.query }), filter),
    ),
    articles: createRowView('crosscheck.articles', async () =>
      articleRows(await server.ask('crosscheck/articles', null)),
    ),
    orphans: createRowView('crosscheck.orphans', async () => [
      ...orphanRows(await server.ask('crosscheck/orphans', null)),
      ...unreadableRows(await server.ask('crosscheck/unreadable', null)),
    ]),
  };

  async function refresh(reading: boolean): Promise<void> {
    asked = null;
    for (const view of Object.values(views)) view.refresh();
    const [all, articles, orphans, unreadable] = await Promise.all([
      questions(),
      server.ask('crosscheck/articles', null),
      server.ask('crosscheck/orphans', null),
      server.ask('crosscheck/unreadable', null),
    ]);
    const open = all.filter((one) => isOpenConflict(one) && !isSettled(one)).length;
    views.conflicts.view.badge =
      open > 0 ? { value: open, tooltip: vscode.l10n.t('Open conflicts: {0}', open) } : undefined;
    badges.update(articles);
    const known = articles.filter((item) => item.kind === 'article').length;
    setContext('articleCount', known);
    setContext('dismissedCount', all.filter(({ dismissed }) => dismissed !== null).length);
    setContext('orphanCount', orphans.length + unreadable.length);
    setContext('ready', !reading);
  }

  let timer: NodeJS.Timeout | undefined;
  const setGrouping = (by: ClaimGrouping) => {
    claimsBy = by;
    views.claims.refresh();
  };
  const setDismissed = (show: boolean) => {
    showDismissed = show;
    setContext('showsDismissed', show);
    views.conflicts.refresh();
  };
  context.subscriptions.push(
    ...Object.values(views).map(({ view }) => view),
    { dispose: () => clearTimeout(timer) },
    server.onChanged(({ reading, uris }) => {
      clearTimeout(timer);
      const wait = uris ? GATHER_KEYS : reading ? GATHER_READING : GATHER;
      timer = setTimeout(() => void refresh(reading), wait);
    }),
    vscode.commands.registerCommand(commandIds.showDismissed, () => setDismissed(true)),
    vscode.commands.registerCommand(commandIds.hideDismissed, () => setDismissed(false)),
    vscode.commands.registerCommand(commandIds.claimsByArticle, () => setGrouping('article')),
    vscode.commands.registerCommand(commandIds.claimsByVerdict, () => setGrouping('verdict')),
    vscode.commands.registerCommand(commandIds.claimsByReviewer, () => setGrouping('reviewer')),
    vscode.commands.registerCommand(commandIds.filterClaims, async () => {
      claimFilter = (await pickClaimFilter(claimFilter)) ?? claimFilter;
      views.claims.refresh();
    }),
    vscode.commands.registerCommand(commandIds.filterNames, async () => {
      filter = (await pickNameFilter(filter)) ?? filter;
      views.names.view.description = describeNameFilter(filter);
      views.names.refresh();
    }),
  );
  void refresh(true);
  return views;
}

function setContext(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `crosscheck.${key}`, value);
}
