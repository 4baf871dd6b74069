import * as l10n from '@vscode/l10n';
import { readFile } from 'node:fs/promises';
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { Acts } from './acts.ts';
import { createAnswers } from './answers.ts';
import { articleItems, articleStatus } from './article-status.ts';
import { claimItems, orphanItems } from './claim-items.ts';
import { documentMarks } from './document-marks.ts';
import { explain } from './explain.ts';
import type { Folder } from './folder.ts';
import { here, locate } from './here.ts';
import { createQuestionChanges } from './question-changes.ts';
import { createQuestionItems } from './question-items.ts';
import { reportOf, timelineOf } from './report.ts';
import { entityItems } from './symbols.ts';
import type { Upkeep } from './upkeep.ts';
import type { Workspace } from './workspace.ts';

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly upkeep: Upkeep;
  readonly acts: Acts;
}

/** Answers the messages of `protocol.ts`. */
export function answerViews({ connection, documents, workspace, upkeep, acts }: Parts): void {
  const on = createAnswers(connection);
  const folderAt = (uri: string) => workspace.folders().find((folder) => folder.uri === uri);

  const questionItems = createQuestionItems();
  const questionChanges = createQuestionChanges(() => workspace.folders().flatMap(questionItems));
  on('crosscheck/questions', ({ since }) => questionChanges(since));
  on('crosscheck/claims', () => workspace.folders().flatMap(claimItems));
  on('crosscheck/articles', () => workspace.folders().flatMap(articleItems));
  on('crosscheck/orphans', () => workspace.folders().flatMap(orphanItems));
  on('crosscheck/timeline', ({ folder: uri }) => {
    const folder = folderAt(uri);
    return folder ? timelineOf(folder) : null;
  });
  on('crosscheck/report', ({ folder: uri, format }) => {
    const folder = folderAt(uri);
    if (!folder) throw new Error(l10n.t('This folder is not open.'));
    return reportOf(folder, format);
  });
  on('crosscheck/entities', ({ query }) =>
    workspace.folders().flatMap((folder) => entityItems(folder, query)),
  );
  on('crosscheck/mentions', ({ folder: uri, entity }) => {
    const folder = folderAt(uri);
    if (!folder) return [];
    return folder.corpus
      .mentionsOf(entity)
      .map(({ file, value }) => ({ ...locate(folder, file, value), text: value.text }));
  });

  on('crosscheck/marks', async ({ uri }) => {
    await upkeep.catchUp(uri);
    const at = here(workspace, uri);
    if (at) return documentMarks(at, documents.get(uri)?.version ?? null, upkeep.comparedOf(at));
    const unread = workspace.at(uri);
    if (!unread) return null;
    const status = articleStatus(unread.folder, unread.file);
    return { version: null, status, names: [], claims: [], furniture: [], capped: null };
  });

  on('crosscheck/mark', async (params) => {
    const at = await upkeep.present(params.uri);
    if (!at) return null;
    const source = await upkeep.sourceOf(at.folder, at.file);
    const place = await acts.mark(at, source, params);
    await upkeep.readAgain(at.folder, at.file);
    return place;
  });
  on('crosscheck/chooseTime', async (params) => {
    const at = await upkeep.present(params.uri);
    if (!at) return null;
    await acts.chooseTime(at, await upkeep.sourceOf(at.folder, at.file), params);
    await upkeep.readAgain(at.folder, at.file);
    return null;
  });
  on('crosscheck/correct', async ({ uri, isArticle }) => {
    const at = workspace.at(uri);
    if (!at) return null;
    await acts.correct(at.folder, at.file, isArticle);
    await upkeep.readAgain(at.folder, at.file);
    return null;
  });
  on('crosscheck/correctPassage', async (params) => {
    const at = await upkeep.present(params.uri);
    if (!at) return null;
    const source = await upkeep.sourceOf(at.folder, at.file);
    const place = await acts.correctPassage(at, source, params);
    await upkeep.readAgain(at.folder, at.file);
    return place;
  });
  on('crosscheck/useDate', async ({ uri, day }) => {
    const at = workspace.at(uri);
    if (!at) return null;
    await acts.useDate(at.folder, at.file, day);
    await upkeep.readAgain(at.folder, at.file);
    return null;
  });
  on('crosscheck/import', async ({ source }) => {
    const bytes =
      'uri' in source ? await readFile(URI.parse(source.uri).fsPath) : Buffer.from(source.text);
    // A browser's document and its style sheets come with it: loaded when the first page is imported.
    const { importBytes } = await import('../node/import-bytes.ts');
    const { name, markdown } = importBytes(bytes, new Date().toISOString());
    return { name, markdown };
  });
  on('crosscheck/explain', (params) => explain(workspace, params));

  /** Does something about a question; only the views change by it, no article is read again. */
  async function decide(uri: string, act: (folder: Folder) => Promise<void>): Promise<null> {
    const folder = folderAt(uri);
    if (!folder) return null;
    await act(folder);
    upkeep.tell(null);
    return null;
  }
  on('crosscheck/judge', ({ folder: uri, ...params }) =>
    decide(uri, (folder) => acts.judge(folder, { folder: uri, ...params })),
  );
  on('crosscheck/dismiss', ({ folder: uri, question, reason }) =>
    decide(uri, (folder) => acts.dismiss(folder, question, reason)),
  );
  on('crosscheck/restore', ({ folder: uri, question }) =>
    decide(uri, (folder) => acts.restore(folder, question)),
  );
  on('crosscheck/label', ({ folder: uri, question, label }) =>
    decide(uri, (folder) => acts.report(folder, question, label)),
  );
}
