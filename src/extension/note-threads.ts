import * as vscode from 'vscode';
import type { CommentItem, ThreadItem } from '../protocol-items/thread.ts';
import { noteBody } from './note-body.ts';
import type { Painting } from './painting.ts';
import type { ServerLink } from './server-link.ts';
import { verdictLook, verdictWords } from './verdict-words.ts';

/** A comment of a thread, with what the server said of it. */
export interface NoteComment extends vscode.Comment {
  readonly item: CommentItem;
  readonly uri: string;
}

/** The notes beside the articles on screen, as threads of comments. */
export interface NoteThreads {
  /** Opens an empty thread for a note. */
  begin(uri: vscode.Uri, range: vscode.Range): void;
  /** What the server knows of a thread; undefined for one that is not saved. */
  itemOf(thread: vscode.CommentThread): ThreadItem | undefined;
  /** Lets a person change the words of a comment, or shows it again as it was. */
  edit(comment: NoteComment, editing: boolean): void;
  refresh(uri: string): Promise<void>;
  /** Opens a thread that is there. */
  open(uri: string, id: string): void;
}

export function createNoteThreads(
  context: vscode.ExtensionContext,
  server: ServerLink,
  painting: Painting,
): NoteThreads {
  const controller = vscode.comments.createCommentController(
    'crosscheck.notes',
    vscode.l10n.t('Crosscheck Notes'),
  );
  controller.options = {
    prompt: vscode.l10n.t('Write a note'),
    placeHolder: vscode.l10n.t('A note on these words. Web addresses in it are kept as sources.'),
  };
  const isArticle = (uri: vscode.Uri) =>
    painting.marksOf(uri.toString())?.status.kind === 'article';
  controller.commentingRangeProvider = {
    provideCommentingRanges: ({ uri, lineCount }) =>
      isArticle(uri) ? [new vscode.Range(0, 0, Math.max(0, lineCount - 1), 0)] : [],
  };
  const shown = new Map<string, Map<string, vscode.CommentThread>>();
  const items = new WeakMap<vscode.CommentThread, ThreadItem>();

  async function refresh(uri: string): Promise<void> {
    const found = await server.ask('crosscheck/threads', { uri });
    const known = shown.get(uri) ?? new Map<string, vscode.CommentThread>();
    shown.set(uri, known);
    const ids = new Set(found.map(({ id }) => id));
    for (const [id, thread] of known)
      if (!ids.has(id)) {
        thread.dispose();
        known.delete(id);
      }
    for (const item of found) {
      const range = server.range(item.range);
      const thread =
        known.get(item.id) ?? controller.createCommentThread(vscode.Uri.parse(uri), range, []);
      known.set(item.id, thread);
      show(thread, item, uri);
    }
  }

  function show(thread: vscode.CommentThread, item: ThreadItem, uri: string): void {
    items.set(thread, item);
    // A person who is changing their words would lose them.
    if (thread.comments.some(({ mode }) => mode === vscode.CommentMode.Editing)) return;
    thread.range = server.range(item.range);
    thread.label = labelOf(item);
    thread.contextValue = [
      item.own ? 'own' : 'other',
      item.verdict?.holds === false ? 'changed' : 'held',
    ].join('-');
    thread.canReply = true;
    thread.comments = item.comments.map((comment) => commentOf(comment, uri));
  }

  function forget(uri: string): void {
    for (const thread of shown.get(uri)?.values() ?? []) thread.dispose();
    shown.delete(uri);
  }

  context.subscriptions.push(
    controller,
    painting.onPainted(({ document }) => void refresh(document.uri.toString())),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => forget(uri.toString())),
  );
  return {
    refresh,
    itemOf: (thread) => items.get(thread),
    open(uri, id) {
      const thread = shown.get(uri)?.get(id);
      if (thread) thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    },
    begin(uri, range) {
      const thread = controller.createCommentThread(uri, range, []);
      thread.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
      thread.label = vscode.l10n.t('New note');
      thread.canReply = true;
    },
    edit(comment, editing) {
      for (const thread of shown.get(comment.uri)?.values() ?? [])
        if (thread.comments.some((one) => one === comment || idOf(one) === comment.item.id))
          thread.comments = thread.comments.map((one) =>
            idOf(one) !== comment.item.id
              ? one
              : {
                  ...commentOf(comment.item, comment.uri),
                  ...(editing && { mode: vscode.CommentMode.Editing, body: comment.item.text }),
                },
          );
    },
  };
}

function idOf(comment: vscode.Comment): string {
  return (comment as NoteComment).item.id;
}

function labelOf({ verdict }: ThreadItem): string {
  if (!verdict) return vscode.l10n.t('Note');
  const words = verdictWords(verdict);
  return verdict.doubt ? vscode.l10n.t('{0} (its place is not certain)', words) : words;
}

function commentOf(item: CommentItem, uri: string): NoteComment {
  return {
    item,
    uri,
    author: { name: item.by },
    body: noteBody(item),
    mode: vscode.CommentMode.Preview,
    timestamp: new Date(item.at),
    contextValue: item.own ? 'own' : 'other',
    ...(item.verdict && { label: verdictLook(item.verdict).word }),
  };
}
