import type { Connection } from 'vscode-languageserver';
import { codeLenses } from './code-lenses.ts';
import { dateHints } from './date-hints.ts';
import { here, type Here } from './here.ts';
import { hover } from './hover.ts';
import { markActions } from './mark-actions.ts';
import { nameActions } from './name-actions.ts';
import type { Settings } from './settings.ts';
import { spellingActions } from './spellings.ts';
import { definition, highlights, outline, references, searchNames } from './symbols.ts';
import { timeActions } from './time-actions.ts';
import type { Upkeep } from './upkeep.ts';
import type { Workspace } from './workspace.ts';

interface Parts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly upkeep: Upkeep;
  readonly settings: () => Settings;
}

/** Answers the standard requests: each from the text as it is at the moment of the question. */
export function answerRequests({ connection, workspace, upkeep, settings }: Parts): void {
  async function of<T>(uri: string, answer: (at: Here) => T, otherwise: T): Promise<T> {
    await upkeep.catchUp(uri);
    const at = here(workspace, uri);
    return at ? answer(at) : otherwise;
  }

  connection.onHover(({ textDocument, position }) =>
    of(textDocument.uri, (at) => hover(at, position), null),
  );
  connection.onDefinition(({ textDocument, position }) =>
    of(textDocument.uri, (at) => definition(at, position), null),
  );
  connection.onReferences(({ textDocument, position }) =>
    of(textDocument.uri, (at) => references(at, position), []),
  );
  connection.onDocumentHighlight(({ textDocument, position }) =>
    of(textDocument.uri, (at) => highlights(at, position), []),
  );
  connection.onDocumentSymbol(({ textDocument }) => of(textDocument.uri, outline, []));
  connection.onCodeAction(({ textDocument, range }) =>
    of(
      textDocument.uri,
      (at) => [
        ...timeActions(at, range),
        ...markActions(at, range),
        ...nameActions(at, range),
        ...spellingActions(at, range),
      ],
      [],
    ),
  );
  connection.onCodeLens(({ textDocument }) =>
    of(textDocument.uri, (at) => (settings().codeLenses ? codeLenses(at) : []), []),
  );
  connection.languages.inlayHint.on(({ textDocument, range }) =>
    of(textDocument.uri, (at) => (settings().dateHints ? dateHints(at, range) : []), []),
  );
  connection.onWorkspaceSymbol(({ query }) => searchNames(workspace.folders(), query));
}
