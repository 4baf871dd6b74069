import * as vscode from 'vscode';
import type { Requests } from '../protocol.ts';
import type { ServerLink } from './server-link.ts';
import { verdictLook } from './verdict-words.ts';

/** The requests that write down what a person says. */
type Saving = 'crosscheck/note' | 'crosscheck/reply' | 'crosscheck/mark' | 'crosscheck/judge';

/** A note or a verdict, as the request that saves it. */
type Said = {
  [M in Saving]: { readonly method: M; readonly params: Requests[M]['params'] };
}[Saving];

/** Where the window keeps what is not saved yet, oldest first. */
const UNSAVED = 'unsaved';

/**
 * Saves a note or a verdict once `ask` has been answered. Should the window be closed before, or saving fail, it is
 * not lost: the next start saves it, as it would have been saved without an answer.
 *
 * @throws An Error that says why it could not be saved now.
 */
export async function saveAfter<M extends Saving>(
  ask: () => Promise<void>,
  method: M,
  params: Requests[M]['params'],
  context: vscode.ExtensionContext,
  server: ServerLink,
): Promise<Requests[M]['result']> {
  // As it is read again: places in a text are plain data there.
  const said = JSON.parse(JSON.stringify({ method, params })) as Said;
  await keep(context, said);
  try {
    await ask();
    const result = await server.ask(method, params);
    await forget(context, said);
    return result;
  } catch (error) {
    throw new Error(
      vscode.l10n.t(
        '{0} It is kept, and tried again when the window is next opened.',
        (error as Error).message,
      ),
      { cause: error },
    );
  }
}

/** Saves what an earlier window was closed over, as soon as the articles have been read. */
export function saveLeft(context: vscode.ExtensionContext, server: ServerLink): void {
  const left = unsavedIn(context);
  if (left.length === 0) return;
  const listening = server.onChanged(async ({ uris, reading }) => {
    if (uris || reading) return;
    listening.dispose();
    for (const said of left) await saveAgain(said, context, server);
  });
  context.subscriptions.push(listening);
}

/** Until it is saved, or a person lets it go. */
async function saveAgain(
  said: Said,
  context: vscode.ExtensionContext,
  server: ServerLink,
): Promise<void> {
  try {
    const result = await server.ask(said.method, said.params);
    if (said.method === 'crosscheck/mark' && result === null)
      throw new Error(vscode.l10n.t('The words that it is about are no longer there.'));
    await forget(context, said);
  } catch (error) {
    const [again, discard] = [vscode.l10n.t('Try Again'), vscode.l10n.t('Discard')];
    const answer = await vscode.window.showErrorMessage(
      failure(said, (error as Error).message),
      again,
      discard,
    );
    if (answer === again) await saveAgain(said, context, server);
    if (answer === discard) await forget(context, said);
  }
}

function failure({ method, params }: Said, why: string): string {
  if (method === 'crosscheck/note' || method === 'crosscheck/reply')
    return vscode.l10n.t('Your note “{0}” was not saved. {1}', params.words, why);
  return params.verdict
    ? vscode.l10n.t('Your verdict “{0}” was not saved. {1}', verdictLook(params.verdict).word, why)
    : vscode.l10n.t('That you took a mark back was not saved. {0}', why);
}

function unsavedIn({ workspaceState }: vscode.ExtensionContext): readonly Said[] {
  return workspaceState.get<readonly Said[]>(UNSAVED, []);
}

async function keep(context: vscode.ExtensionContext, said: Said): Promise<void> {
  await context.workspaceState.update(UNSAVED, [...without(said, unsavedIn(context)), said]);
}

async function forget(context: vscode.ExtensionContext, said: Said): Promise<void> {
  const others = without(said, unsavedIn(context));
  await context.workspaceState.update(UNSAVED, others.length > 0 ? others : undefined);
}

/** What is kept, without what was said before of the same: a later verdict takes the place of an earlier one. */
function without(said: Said, kept: readonly Said[]): readonly Said[] {
  const subject = subjectOf(said);
  return kept.filter((one) => subjectOf(one) !== subject);
}

/** A verdict is one on its claim or question whatever it says; a note is its words too. */
function subjectOf({ method, params }: Said): string {
  const about = 'verdict' in params ? { ...params, verdict: null, comment: null } : params;
  return JSON.stringify([method, about]);
}
