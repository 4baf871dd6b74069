import * as l10n from '@vscode/l10n';
import type {
  Connection,
  TextDocuments,
  WorkDoneProgressServerReporter,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Announcements } from './announcements.ts';
import type { Progress } from './read-in-slices.ts';
import type { Reader } from './reading.ts';
import type { Workspace } from './workspace.ts';

/** Reads much in the background, in sight of the person. */
export interface FolderReading {
  /** Opens a folder of the workspace and reads all of it, the open documents first. */
  readFolder(uri: string): Promise<void>;
  /**
   * Lets the person see how far a reading is and end it, and shows what has been read so far now and then.
   *
   * @param already How many articles the views show.
   */
  withProgress(already: number, read: (progress: Progress) => Promise<void>): Promise<void>;
}

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly reader: Reader;
  readonly announcements: Announcements;
}

/**
 * How long a reading goes on before the person sees how far it is, in milliseconds: most are over by then, and nothing
 * need be agreed with the editor before the first file is read.
 */
const PATIENCE = 500;

/** By how much what was read must grow before the views are filled anew: each of them is, as a whole. */
const GROWTH = 1.5;

/** How often a person sees how far the reading is, in milliseconds. */
const SHOW = 250;

export function createFolderReading({
  connection,
  documents,
  workspace,
  reader,
  announcements,
}: Parts): FolderReading {
  async function readFolder(uri: string): Promise<void> {
    const folder = await workspace.add(uri);
    for (const { path, why } of folder.store.unreadable())
      connection.console.warn(`${path} was left as it is: ${why}`);
    announcements.tellList(folder);
    const open = documents.all().flatMap(({ uri: one }) => folder.fileOf(one) ?? []);
    await withProgress(open.length, (progress) => reader.readAll(folder, open, progress));
  }

  async function withProgress(
    already: number,
    read: (progress: Progress) => Promise<void>,
  ): Promise<void> {
    let progress = null as WorkDoneProgressServerReporter | null;
    let isOver = false;
    const patience = setTimeout(() => {
      void connection.window.createWorkDoneProgress().then((made) => {
        if (isOver) return made.done();
        made.begin(l10n.t('Crosscheck reads articles'), 0, undefined, true);
        progress = made;
      });
    }, PATIENCE);
    announcements.begin();
    let shown = 0;
    let told = already;
    try {
      await read({
        cancelled: () => progress?.token.isCancellationRequested ?? false,
        listed: () => announcements.tell(null),
        report(done, total) {
          if (done < total && performance.now() - shown < SHOW) return;
          shown = performance.now();
          progress?.report(Math.round((100 * done) / total), l10n.t('{0} of {1}', done, total));
          if (done < GROWTH * told) return;
          told = done;
          announcements.tell(null);
        },
      });
    } finally {
      isOver = true;
      clearTimeout(patience);
      announcements.end();
      progress?.done();
    }
    announcements.tell(null);
  }

  return { readFolder, withProgress };
}
