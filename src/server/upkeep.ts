import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ANNOTATIONS } from '../core/annotations/record-paths.ts';
import { decode } from '../core/text/decode.ts';
import { createAnnouncements } from './announcements.ts';
import { followDisk } from './disk-changes.ts';
import { createFolderReading } from './folder-reading.ts';
import { createComparedMarks, type Compared } from './compared.ts';
import { documentMarks } from './document-marks.ts';
import type { Folder } from './folder.ts';
import { here, type Here } from './here.ts';
import type { MarkedDocument } from '../protocol.ts';
import { pace } from './pace.ts';
import type { Source } from './passage.ts';
import type { Reader } from './reading.ts';
import { changesReading, type Settings } from './settings.ts';
import type { Workspace } from './workspace.ts';

/** Keeps what was read in step with the documents, the disk, the records and the settings. */
export interface Upkeep {
  /** Reads all folders in the background, and from then on follows every change. */
  start(folders: readonly string[], updateSettings: () => Promise<void>): Promise<void>;
  /** Makes sure that the answer to a question about a document is about its present text. */
  catchUp(uri: string): Promise<void>;
  /**
   * A document as it is now, for what a person says about it: while the folders are read for the first time, waits until
   * they are if need be. Undefined where it is none that is read.
   */
  present(uri: string): Promise<Here | undefined>;
  readAgain(folder: Folder, file: string): Promise<void>;
  /** A file as the person sees it: the open document, or what the disk holds. */
  sourceOf(folder: Folder, file: string): Promise<Source>;
  /** Tells the editor that marks are stale: those of some documents, or of all. */
  tell(uris: readonly string[] | null): void;
  /** What of the marks of a document takes comparing, as far as it is known while somebody types. */
  comparedOf(at: Here): Compared;
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

export function createUpkeep({
  connection,
  documents,
  workspace,
  reader,
  settings,
}: Parts): Upkeep {
  /** Documents whose text was edited since it was last read. */
  const edited = new Set<string>();
  /** Those of which the editor has not been told since: a request of its own may have had them read before. */
  const untold = new Set<string>();
  const announcements = createAnnouncements({ connection, documents, workspace, settings });
  const { tell } = announcements;
  // Until the folders have been read for the first time, whatever is told says that more is to come.
  announcements.begin();
  let firstReadingEnds!: () => void;
  const firstReading = new Promise<void>((resolve) => (firstReadingEnds = resolve));
  const compared = createComparedMarks(workspace, announcements);
  const folderReading = createFolderReading({
    ...{ connection, documents, workspace, reader, announcements },
  });
  const { readFolder } = folderReading;
  const noteOnDisk = followDisk({
    ...{ documents, workspace, reader, announcements, folderReading, sourceOf },
  });

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

  /** What to paint in a document that has been read; none in one that has not. */
  function marksOf(uri: string): MarkedDocument[] {
    const at = here(workspace, uri);
    const version = documents.get(uri)?.version ?? null;
    return at ? [{ uri, marks: documentMarks(at, version, compared.of(at)) }] : [];
  }

  const readEdited = pace(async () => {
    const uris = [...untold];
    untold.clear();
    await Promise.all(uris.map(catchUp));
    compared.typed(uris);
    announcements.tellMarks(uris, uris.flatMap(marksOf));
  }, PAUSE);

  async function readAgain(folder: Folder, file: string): Promise<void> {
    await reader.read(folder, file);
    tell(null);
  }

  async function present(uri: string): Promise<Here | undefined> {
    await catchUp(uri);
    const now = here(workspace, uri);
    if (now) return now;
    await firstReading;
    return here(workspace, uri);
  }

  function follow(updateSettings: () => Promise<void>): void {
    documents.onDidChangeContent(({ document }) => {
      edited.add(document.uri);
      untold.add(document.uri);
      readEdited();
    });
    documents.onDidClose(({ document: { uri } }) => {
      edited.add(uri);
      compared.forget(uri);
      void catchUp(uri).then(() => tell([uri]));
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri, type } of changes) {
        if (type === FileChangeType.Deleted) {
          const at = workspace.at(uri);
          if (at?.folder.corpus.article(at.file)) at.folder.remove(at.file);
        }
        noteOnDisk(uri);
      }
    });
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) workspace.remove(uri);
      for (const { uri } of added) void readFolder(uri);
      if (removed.length > 0) tell(null);
    });
    connection.onDidChangeConfiguration(async () => {
      const before = settings();
      await updateSettings();
      // Editors also tell the settings when they are asked to tell of changes.
      if (isDeepStrictEqual(before, settings())) return;
      if (!changesReading(before, settings())) {
        tell(null);
        return;
      }
      for (const { uri } of workspace.folders()) await readFolder(uri);
    });
  }

  return {
    catchUp,
    present,
    readAgain,
    tell,
    comparedOf: compared.of,
    async start(folders, updateSettings) {
      follow(updateSettings);
      await watch(connection);
      try {
        for (const uri of folders) await readFolder(uri);
      } finally {
        announcements.end();
        tell(null);
        firstReadingEnds();
      }
    },
    sourceOf,
  };
}

/** Asks the editor to tell what other programs write, and when the settings change. */
async function watch(connection: Connection): Promise<void> {
  const watchers = [
    '**/*.{txt,text,md,markdown,html,htm,xhtml}',
    `**/${ANNOTATIONS}/**/*.json`,
    '**/.crosscheck/names.{yaml,yml,json}',
    '**/.gitignore',
  ];
  await connection.client
    .register(DidChangeWatchedFilesNotification.type, {
      watchers: watchers.map((globPattern) => ({ globPattern })),
    })
    .catch(() => undefined);
  await connection.client
    .register(DidChangeConfigurationNotification.type, { section: 'crosscheck' })
    .catch(() => undefined);
}
