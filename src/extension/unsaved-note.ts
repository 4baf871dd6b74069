import * as vscode from 'vscode';
import type { ServerLink } from './server-link.ts';

/** A note that somebody has written, in the words of the protocol; `to` is the note that it answers. */
export interface WrittenNote {
  readonly uri: string;
  readonly words: string;
  readonly to: string | null;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}

/** Where the window keeps the note. */
const UNSAVED = 'unsavedNote';

/**
 * Saves a note once `ask` has been answered. Should the window be closed before, or saving fail, the note is not lost: the next start
 * saves it, as it would have been saved without an answer.
 *
 * @returns The id of a new note, null for an answer to one.
 */
export async function saveAfter(
  ask: () => Promise<void>,
  note: WrittenNote,
  { workspaceState }: vscode.ExtensionContext,
  server: ServerLink,
): Promise<string | null> {
  await workspaceState.update(UNSAVED, note);
  await ask();
  const id = await save(note, server);
  await workspaceState.update(UNSAVED, undefined);
  return id;
}

/** Saves the note that an earlier window was closed over, as soon as the articles have been read. */
export function saveLeftNote(context: vscode.ExtensionContext, server: ServerLink): void {
  const note = context.workspaceState.get<WrittenNote>(UNSAVED);
  if (!note) return;
  const listening = server.onChanged(({ uris, reading }) => {
    if (uris || reading) return;
    listening.dispose();
    void context.workspaceState.update(UNSAVED, undefined);
    save(note, server).catch(
      (error: Error) =>
        void vscode.window.showErrorMessage(
          vscode.l10n.t('Your note “{0}” was not saved. {1}', note.words, error.message),
        ),
    );
  });
  context.subscriptions.push(listening);
}

async function save(
  { uri, words, to, range }: WrittenNote,
  server: ServerLink,
): Promise<string | null> {
  return to === null
    ? server.ask('crosscheck/note', { uri, range, words })
    : server.ask('crosscheck/reply', { uri, to, words });
}
