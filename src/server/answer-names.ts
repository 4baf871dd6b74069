import type { Connection } from 'vscode-languageserver';
import { createAnswers } from './answers.ts';
import { here } from './here.ts';
import { bearerItems, nameActItems, previewJoin, type NameActs } from './name-acts.ts';
import { nameAt } from './name-actions.ts';
import { prepareRename, rename } from './rename.ts';
import { spellingItems } from './spellings.ts';
import type { Upkeep } from './upkeep.ts';
import type { Workspace } from './workspace.ts';

interface Parts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly upkeep: Upkeep;
  readonly acts: NameActs;
}

/** Answers what people say and ask about who is who. */
export function answerNames({ connection, workspace, upkeep, acts }: Parts): void {
  const on = createAnswers(connection);
  const folderAt = (uri: string) => workspace.folders().find((folder) => folder.uri === uri);

  on('crosscheck/nameAt', async ({ uri, position }) => {
    await upkeep.catchUp(uri);
    const at = here(workspace, uri);
    return at ? nameAt(at, position) : null;
  });
  on('crosscheck/joinPreview', ({ folder: uri, entity, other }) => {
    const folder = folderAt(uri);
    return folder ? previewJoin(folder, entity, other) : null;
  });
  on('crosscheck/bearers', ({ folder: uri, entity }) => {
    const folder = folderAt(uri);
    return folder ? bearerItems(folder, entity) : [];
  });
  on('crosscheck/spellings', ({ folder: uri, entity }) => {
    const folder = folderAt(uri);
    return folder ? spellingItems(folder, entity) : [];
  });
  on('crosscheck/nameActs', () => workspace.folders().flatMap(nameActItems));
  on('crosscheck/nameAct', async (params) => {
    const folder = folderAt(params.folder);
    const ids = folder ? await acts.act(folder, params) : [];
    upkeep.tell(null);
    return ids;
  });
  on('crosscheck/undoNameAct', async ({ folder: uri, ids }) => {
    const folder = folderAt(uri);
    if (folder) await acts.undo(folder, ids);
    upkeep.tell(null);
    return null;
  });

  connection.onPrepareRename(async ({ textDocument, position }) => {
    await upkeep.catchUp(textDocument.uri);
    const at = here(workspace, textDocument.uri);
    return at ? prepareRename(at, position) : null;
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    await upkeep.catchUp(textDocument.uri);
    const at = here(workspace, textDocument.uri);
    if (!at) return null;
    const edit = await rename(at, position, newName, acts);
    upkeep.tell(null);
    return edit;
  });
}
