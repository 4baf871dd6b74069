import * as l10n from '@vscode/l10n';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DiagnosticSeverity,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ANNOTATIONS } from '../core/annotations/store.ts';
import { decode } from '../core/text/decode.ts';
import { isIgnoreFile } from '../node/ignore-files.ts';
import { isNameList, nameListPaths } from '../node/name-lists.ts';
import type { Notifications } from '../protocol.ts';
import type { Folder } from './folder.ts';
import { here } from './here.ts';
import { linesOf } from './lines.ts';
import { notes } from './notes.ts';
import { pace } from './pace.ts';
import type { Source } from './passage.ts';
import { problems } from './problems.ts';
import { spellingHints } from './spellings.ts';
import type { Progress, Reader } from './reading.ts';
import { changesReading, type Settings } from './settings.ts';
import type { Workspace } from './workspace.ts';

/** Keeps what was read in step with the documents, the disk, the records and the settings. */
export interface Upkeep {
  /** Reads all folders in the background, and from then on follows every change. */
  start(folders: readonly string[], updateSettings: () => Promise<void>): Promise<void>;
  /** Makes sure that the answer to a question about a document is about its present text. */
  catchUp(uri: string): Promise<void>;
  readAgain(folder: Folder, file: string): Promise<void>;
  /** A file as the person sees it: the open document, or what the disk holds. */
  sourceOf(folder: Folder, file: string): Promise<Source>;
  /** Tells the editor that marks are stale: those of some documents, or of all. */
  tell(uris: readonly string[] | null): void;
}

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly reader: Reader;
  readonly settings: () => Settings;
}

/** The least pause between two readings while somebody types, in milliseconds. */
const PAUSE = 40;

/** How long changes on the disk are gathered, in milliseconds: a `git checkout` changes many at once. */
const GATHER = 100;

/** How often a person sees how far the reading is, in milliseconds. */
const SHOW = 250;

/** From how many changed files on they are read in the background, with progress. */
const MANY = 20;

/** By how much what was read must grow before the views show it. */
const GROWTH = 1.5;

export function createUpkeep({
  connection,
  documents,
  workspace,
  reader,
  settings,
}: Parts): Upkeep {
  /** Documents whose text was edited since it was last read. */
  const edited = new Set<string>();
  /** Changes on the disk that have not been looked at. */
  const onDisk = new Set<string>();
  let gathering: NodeJS.Timeout | undefined;
  let reading = 0;

  function tell(uris: readonly string[] | null): void {
    const stale: Notifications['crosscheck/changed'] = { uris, reading: reading > 0 };
    void connection.sendNotification('crosscheck/changed', stale);
    if (reading === 0) void connection.languages.inlayHint.refresh().catch(() => undefined);
    if (reading === 0 && settings().codeLenses)
      void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    for (const document of documents.all()) sendProblems(document.uri);
  }

  function sendProblems(uri: string): void {
    const at = here(workspace, uri);
    const { problems: tellProblems, spellings } = settings();
    void connection.sendDiagnostics({
      uri,
      diagnostics: at
        ? [
            ...(tellProblems ? [...problems(at), ...notes(at)] : []),
            ...(spellings ? spellingHints(at) : []),
          ]
        : [],
    });
  }

  async function sourceOf(folder: Folder, file: string): Promise<Source> {
    const open = documents.get(folder.uriOf(file))?.getText();
    if (open !== undefined) return { text: open, bytes: Buffer.from(open) };
    const bytes = await readFile(join(folder.root, file));
    const decoded = decode(bytes);
    if (decoded.kind === 'text') return { text: decoded.text, bytes };
    throw new Error(decoded.message);
  }

  async function catchUp(uri: string): Promise<void> {
    if (!edited.delete(uri)) return;
    const at = workspace.at(uri);
    if (at && reader.covers(at.folder, at.file)) await reader.read(at.folder, at.file);
  }

  const readEdited = pace(async () => {
    const uris = [...edited];
    await Promise.all(uris.map(catchUp));
    tell(uris);
  }, PAUSE);

  async function readAgain(folder: Folder, file: string): Promise<void> {
    await reader.read(folder, file);
    tell(null);
  }

  async function readFolder(uri: string): Promise<void> {
    const folder = await workspace.add(uri);
    for (const { path, why } of folder.store.unreadable())
      connection.console.warn(`${path} was left as it is: ${why}`);
    tellList(folder);
    const open = documents.all().flatMap(({ uri: one }) => folder.fileOf(one) ?? []);
    await showProgress(open.length, (progress) => reader.readAll(folder, open, progress));
  }

  /**
   * Lets the person see how far a reading is and end it, and shows what has been read so far now and then.
   *
   * @param already How many articles the views show.
   */
  async function showProgress(
    already: number,
    read: (progress: Progress) => Promise<void>,
  ): Promise<void> {
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(l10n.t('Crosscheck reads articles'), 0, undefined, true);
    reading++;
    let shown = 0;
    let told = already;
    try {
      await read({
        cancelled: () => progress.token.isCancellationRequested,
        report(done, total) {
          if (done < total && performance.now() - shown < SHOW) return;
          shown = performance.now();
          progress.report(Math.round((100 * done) / total), l10n.t('{0} of {1}', done, total));
          // Every view is filled anew: with as many files again as this, that stays a small part of the work.
          if (done < GROWTH * told) return;
          told = done;
          tell(null);
        },
      });
    } finally {
      reading--;
      progress.done();
    }
    tell(null);
  }

  async function settle(): Promise<void> {
    const uris = [...onDisk];
    onDisk.clear();
    const articles = new Map<Folder, string[]>();
    const toReadAgain = new Set<Folder>();
    for (const uri of uris) {
      const at = workspace.at(uri);
      if (!at) continue;
      if (at.file.startsWith(`${ANNOTATIONS}/`)) await settleRecord(at.folder, at.file);
      else if (isNameList(at.file)) await settleNames(at.folder);
      else if (isIgnoreFile(at.file)) toReadAgain.add(at.folder);
      else if (documents.get(uri) === undefined && reader.covers(at.folder, at.file))
        articles.set(at.folder, [...(articles.get(at.folder) ?? []), at.file]);
    }
    for (const folder of toReadAgain) await readFolder(folder.uri);
    for (const [folder, files] of articles)
      if (!toReadAgain.has(folder)) await settleArticles(folder, files);
    tell(null);
  }

  async function settleArticles(folder: Folder, files: readonly string[]): Promise<void> {
    if (files.length < MANY) for (const file of files) await reader.read(folder, file);
    else
      await showProgress(folder.corpus.files().length, (progress) =>
        reader.readMany(folder, files, progress),
      );
  }

  /** A record was written elsewhere: its article is read again, before and after. */
  async function settleRecord(folder: Folder, path: string): Promise<void> {
    const articles = () => folder.store.all().map(({ id, target }) => [id, target.file] as const);
    const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
    const about = () => articles().find(([known]) => known === id)?.[1];
    const before = about();
    await folder.store.refresh(path);
    folder.names.rule();
    for (const file of new Set([before, about()]))
      if (file && reader.covers(folder, file)) await reader.read(folder, file);
  }

  /** The list of names was changed: articles that have one of the changed names are read again. */
  async function settleNames(folder: Folder): Promise<void> {
    const changed = await folder.names.readList();
    tellList(folder);
    if (changed.length === 0) return;
    for (const file of folder.corpus.files()) {
      const source = await sourceOf(folder, file).catch(() => null);
      // A saved page writes some letters as entities: what stands in it is not seen before it is read.
      const isPage = /\.x?html?$/i.test(file);
      const words = source?.text.replace(/\s+/g, ' ') ?? '';
      if (isPage || changed.some((name) => words.includes(name))) await reader.read(folder, file);
    }
  }

  /** What is wrong with the list of names is shown where it stands. */
  function tellList(folder: Folder): void {
    for (const path of nameListPaths) {
      const file = folder.names.files().find((one) => one.path === path);
      const { rangeOf } = linesOf(file?.text ?? '');
      void connection.sendDiagnostics({
        uri: folder.uriOf(path),
        diagnostics: (file?.problems ?? []).map(({ message, ...span }) => ({
          range: rangeOf(span),
          severity: DiagnosticSeverity.Warning,
          source: 'Crosscheck',
          message,
        })),
      });
    }
  }

  function follow(updateSettings: () => Promise<void>): void {
    documents.onDidChangeContent(({ document }) => {
      edited.add(document.uri);
      readEdited();
    });
    documents.onDidClose(({ document: { uri } }) => {
      edited.add(uri);
      void catchUp(uri).then(() => tell([uri]));
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of changes) {
        if (type === FileChangeType.Deleted) {
          const at = workspace.at(uri);
          if (at?.folder.corpus.article(at.file)) at.folder.remove(at.file);
        }
        onDisk.add(uri);
      }
      clearTimeout(gathering);
      gathering = setTimeout(() => void settle(), GATHER);
    });
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) workspace.remove(uri);
      for (const { uri } of added) void readFolder(uri);
      if (removed.length > 0) tell(null);
    });
    connection.onDidChangeConfiguration(async () => {
      const before = settings();
      await updateSettings();
      if (!changesReading(before, settings())) {
        tell(null);
        return;
      }
      for (const { uri } of workspace.folders()) await readFolder(uri);
    });
  }

  return {
    catchUp,
    readAgain,
    tell,
    async start(folders, updateSettings) {
      follow(updateSettings);
      const watchers = [
        '**/*.{txt,text,md,markdown,html,htm,xhtml}',
        `**/${ANNOTATIONS}/**/*.json`,
        '**/.crosscheck/names.{yaml,yml,json}',
        '**/.gitignore',
      ];
      const watched = watchers.map((globPattern) => ({ globPattern }));
      await connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers: watched })
        .catch(() => undefined);
      await connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'crosscheck' })
        .catch(() => undefined);
      for (const uri of folders) await readFolder(uri);
    },
    sourceOf,
  };
}
