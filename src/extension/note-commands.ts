import * as vscode from 'vscode';
import type { OrphanItem } from '../protocol-items/lost-mark.ts';
import type { NearestPlace } from './articles-view.ts';
import { commandIds } from './command-ids.ts';
import { isLineNumber } from './mark-target.ts';
import type { NoteComment, NoteThreads } from './note-threads.ts';
import { askForName } from './own-name.ts';
import type { ServerLink } from './server-link.ts';
import type { Row } from './tree.ts';
import { saveAfter } from './unsaved.ts';

/** Writing notes and answers, and saying where a mark belongs after its text was edited. */
export function addNoteCommands(
  context: vscode.ExtensionContext,
  server: ServerLink,
  threads: NoteThreads,
): void {
  const on = (id: string, action: (...chosen: never[]) => unknown) =>
    context.subscriptions.push(
      vscode.commands.registerCommand(id, async (...chosen: never[]) => {
        try {
          await action(...chosen);
        } catch (error) {
          void vscode.window.showErrorMessage(
            vscode.l10n.t('This was not saved. {0}', (error as Error).message),
          );
        }
      }),
    );

  on(commandIds.addNote, (chosen?: unknown) => {
    if (isLineNumber(chosen)) {
      const line = chosen.lineNumber - 1;
      threads.begin(chosen.uri, new vscode.Selection(line, 0, line, 0));
      return;
    }
    const editor = vscode.window.activeTextEditor;
    if (editor) threads.begin(editor.document.uri, editor.selection);
  });
  on(commandIds.saveNote, async ({ thread, text }: vscode.CommentReply) => {
    const uri = thread.uri.toString();
    const to = threads.itemOf(thread)?.id ?? null;
    const { start, end } = thread.range ?? new vscode.Range(0, 0, 0, 0);
    const range = { start, end };
    const ask = () => askForName(context, server);
    const id =
      to === null
        ? await saveAfter(ask, 'crosscheck/note', { uri, range, words: text }, context, server)
        : await saveAfter(ask, 'crosscheck/reply', { uri, to, words: text }, context, server);
    if (id !== null) thread.dispose();
    await threads.refresh(uri);
    if (id !== null) threads.open(uri, id);
  });
  on(commandIds.editNote, (comment: NoteComment) => threads.edit(comment, true));
  on(commandIds.cancelEdit, (comment: NoteComment) => threads.edit(comment, false));
  on(commandIds.saveEdit, async (comment: NoteComment) => {
    const { uri, item, body } = comment;
    const words = typeof body === 'string' ? body : item.text;
    await server.ask('crosscheck/rewrite', { uri, id: item.id, words });
    threads.edit(comment, false);
    await threads.refresh(uri);
  });
  on(commandIds.takeBackNote, async ({ uri, item }: NoteComment) => {
    await server.ask('crosscheck/takeBack', { uri, id: item.id });
    await threads.refresh(uri);
  });

  const ofThread =
    (action: (uri: string, id: string) => Promise<unknown>) =>
    async (thread: vscode.CommentThread) => {
      const item = threads.itemOf(thread);
      if (!item) return;
      await action(thread.uri.toString(), item.id);
      await threads.refresh(thread.uri.toString());
    };
  on(
    commandIds.verifyAgain,
    ofThread((uri, id) => server.ask('crosscheck/place', { uri, id, range: null })),
  );
  on(
    commandIds.moveMark,
    ofThread((uri, id) => server.ask('crosscheck/place', { uri, id, range: selected(uri) })),
  );
  on(
    commandIds.detachMark,
    ofThread((uri, id) => server.ask('crosscheck/takeBack', { uri, id })),
  );

  on(commandIds.placeHere, async ({ value: { orphan, place } }: Row<NearestPlace>) => {
    const { uri, range } = place;
    await server.ask('crosscheck/place', { uri, id: orphan.id, range });
  });
  on(commandIds.placeAtSelection, async ({ value: { id } }: Row<OrphanItem>) => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
    await server.ask('crosscheck/place', { uri, id, range: selected(uri) });
  });
  on(commandIds.undoMark, async () => {
    if (await server.ask('crosscheck/undo', null)) return;
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no mark to undo since the window was opened.'),
    );
  });
}

/** The words that are selected in a document. */
function selected(uri: string) {
  const editor = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === uri,
  );
  if (!editor || editor.selection.isEmpty)
    throw new Error(vscode.l10n.t('Select the words that the mark speaks of.'));
  const { start, end } = editor.selection;
  return { start, end };
}
