import * as l10n from '@vscode/l10n';
import type { Connection } from 'vscode-languageserver';
import type { Stamp } from '../core/annotations/annotation.ts';
import { printAnnotationPage } from '../core/annotations/exchange.ts';
import { chosenWords } from './chosen-words.ts';
import { createAnswers } from './answers.ts';
import { importMarks } from './exchange-marks.ts';
import type { Folder } from './folder.ts';
import { here, type Here } from './here.ts';
import { lineAround } from './lines.ts';
import { createFindMoved } from './moved-articles.ts';
import type { NotesOnText } from './notes-on-text.ts';
import type { Source } from './passage.ts';
import type { Person } from './person.ts';
import { threadsOf } from './threads.ts';
import type { Undo } from './undo.ts';
import type { Upkeep } from './upkeep.ts';
import type { Workspace } from './workspace.ts';

interface Parts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly upkeep: Upkeep;
  readonly notes: NotesOnText;
  readonly undo: Undo;
  readonly person: () => Person;
  readonly stamp: () => Stamp;
}

/** Answers what concerns notes, threads and the places of marks. */
export function answerNotes(parts: Parts): void {
  const { connection, workspace, upkeep, notes, undo, person, stamp } = parts;
  const on = createAnswers(connection);
  const findMoved = createFindMoved(upkeep.sourceOf);

  /** Acts on a document as it is now, and shows what came of it. */
  async function act<T>(uri: string, action: (at: Here, source: Source) => Promise<T>): Promise<T> {
    const at = await upkeep.present(uri);
    if (!at) throw new Error(l10n.t('Crosscheck has not read this file.'));
    const result = await action(at, await upkeep.sourceOf(at.folder, at.file));
    await upkeep.readAgain(at.folder, at.file);
    return result;
  }

  function openFolder(uri: string): Folder {
    const folder = workspace.folders().find((one) => one.uri === uri);
    if (!folder) throw new Error(l10n.t('This folder is not open.'));
    return folder;
  }

  on('crosscheck/threads', async ({ uri }) => {
    await upkeep.catchUp(uri);
    const at = here(workspace, uri);
    return at ? threadsOf(at, person().name) : [];
  });
  on('crosscheck/note', ({ uri, range, words }) =>
    act(uri, (at, source) => {
      const span =
        chosenWords(at, { range }) ?? lineAround(source.text, at.lines.offsetAt(range.start));
      if (!span) throw new Error(l10n.t('There are no words on this line.'));
      return notes.note(at, source, span, words);
    }),
  );
  on('crosscheck/reply', ({ uri, to, words }) => act(uri, (at) => notes.reply(at, to, words)));
  on('crosscheck/rewrite', ({ uri, id, words }) => act(uri, (at) => notes.rewrite(at, id, words)));
  on('crosscheck/takeBack', ({ uri, id }) => act(uri, (at) => notes.takeBack(at, id)));
  on('crosscheck/place', ({ uri, id, range }) =>
    act(uri, (at, source) => {
      const shown = at.folder.marksOf(at.file).find(({ annotation }) => annotation.id === id);
      const span = range ? chosenWords(at, { range }) : shown?.span;
      if (!span) throw new Error(l10n.t('Select the words that the mark speaks of.'));
      return notes.place(at, source, id, span);
    }),
  );
  on('crosscheck/undo', async () => {
    const undone = await undo.last(stamp());
    if (!undone) return false;
    for (const folder of workspace.folders()) {
      const { file } = undone.target;
      if (folder.store.get(undone.id) && file !== null && folder.corpus.article(file))
        await upkeep.readAgain(folder, file);
    }
    if (undone.target.file === null) upkeep.tell(null);
    return true;
  });
  on('crosscheck/renamed', async ({ from, to, move }) => {
    const [before, now] = [workspace.at(from), workspace.at(to)];
    if (!before || before.folder !== now?.folder) return 0;
    const left = before.folder.store.of(before.file).filter(({ withdrawn }) => !withdrawn);
    if (!move) return left.length;
    await notes.follow(before.folder.store, left, now.file);
    await upkeep.readAgain(now.folder, now.file);
    return left.length;
  });
  on('crosscheck/movedArticles', async () => {
    return (await Promise.all(workspace.folders().map(findMoved))).flat();
  });
  on('crosscheck/exportMarks', ({ folder: uri }) =>
    printAnnotationPage(openFolder(uri).store.all()),
  );
  on('crosscheck/importMarks', async ({ folder: uri, content }) => {
    const folder = openFolder(uri);
    const { files, ...result } = await importMarks(folder, content);
    for (const file of files) if (folder.corpus.article(file)) await upkeep.readAgain(folder, file);
    folder.names.rule();
    upkeep.tell(null);
    return result;
  });
  on('crosscheck/person', person);
  on('crosscheck/unreadable', () =>
    workspace
      .folders()
      .flatMap(({ store, uriOf }) =>
        store.unreadable().map(({ path, why }) => ({ uri: uriOf(path), path, why })),
      ),
  );
}
