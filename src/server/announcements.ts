import {
  CodeLensRefreshRequest,
  DiagnosticSeverity,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { nameListPaths } from '../node/name-lists.ts';
import type { MarkedDocument, Notifications } from '../protocol.ts';
import type { Folder } from './folder.ts';
import { here } from './here.ts';
import { linesOf } from './lines.ts';
import { notes } from './notes.ts';
import { problems } from './problems.ts';
import type { Settings } from './settings.ts';
import { spellingHints } from './spellings.ts';
import type { Workspace } from './workspace.ts';

/** What the server tells the editor without being asked. */
export interface Announcements {
  /** Marks are stale: those of some documents, or of all. Sends the problems of the open ones. */
  tell(uris: readonly string[] | null): void;
  /** Marks are stale, and these are the new ones as far as they are known; the problems are left as they are. */
  tellMarks(uris: readonly string[] | null, marks?: readonly MarkedDocument[]): void;
  /** Sends the problems of the open documents. */
  sendProblems(): void;
  /** Calls back at each `tell`: something else than the text of a document has changed. */
  onTell(listener: () => void): void;
  /** What is wrong with the list of names of a folder, where it stands. */
  tellList(folder: Folder): void;
  /** While folders are being read, the editor is asked to do less over again. Counted: call `end` as often. */
  begin(): void;
  end(): void;
}

interface Parts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspace: Workspace;
  readonly settings: () => Settings;
}

export function createAnnouncements({
  connection,
  documents,
  workspace,
  settings,
}: Parts): Announcements {
  let readings = 0;
  const listeners: (() => void)[] = [];
  const isReading = () => readings > 0;

  function tellMarks(uris: readonly string[] | null, marks: readonly MarkedDocument[] = []): void {
    const stale: Notifications['crosscheck/changed'] = { uris, marks, reading: isReading() };
    void connection.sendNotification('crosscheck/changed', stale);
    if (!isReading()) void connection.languages.inlayHint.refresh().catch(() => undefined);
    if (!isReading() && settings().codeLenses)
      void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }

  function sendProblems(): void {
    for (const { uri } of documents.all()) sendProblemsOf(uri);
  }

  function sendProblemsOf(uri: string): void {
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

  return {
    tell(uris) {
      for (const listener of listeners) listener();
      tellMarks(uris);
      sendProblems();
    },
    tellMarks,
    sendProblems,
    onTell: (listener) => void listeners.push(listener),
    tellList,
    begin: () => void readings++,
    end: () => void readings--,
  };
}
