import * as l10n from '@vscode/l10n';
import { ulid } from 'ulid';
import { targetOf, type Act, type Annotation, type Stamp } from '../core/annotations/annotation.ts';
import { sourcesIn } from '../core/annotations/sources.ts';
import type { Store } from '../core/annotations/store.ts';
import type { Span } from '../core/text/span.ts';
import type { Here } from './here.ts';
import { passage, type Source } from './passage.ts';
import type { Undo } from './undo.ts';

/** What a person writes beside a text, and where they say that a mark belongs. */
export interface NotesOnText {
  note(at: Here, source: Source, span: Span, words: string): Promise<string>;
  reply(at: Here, to: string, words: string): Promise<null>;
  /** Changes the person's own words; what they said before stays in the record. */
  rewrite(at: Here, id: string, words: string): Promise<null>;
  takeBack(at: Here, id: string): Promise<null>;
  /** Says that a mark speaks of these words as they are now. */
  place(at: Here, source: Source, id: string, span: Span): Promise<null>;
  /** Lets records follow their article to its new name; who said what stays as it is. */
  follow(store: Store, records: readonly Annotation[], file: string): Promise<void>;
}

/** @param stamp Who acts, and when. */
export function createNotesOnText(stamp: () => Stamp, undo: Undo): NotesOnText {
  /** Remembers a change, so that it can be undone. */
  async function keep(store: Store, change: Promise<Annotation>): Promise<null> {
    undo.did(store, await change);
    return null;
  }

  /** Nobody speaks in the name of another: only who wrote a record may change it. */
  function own({ folder }: Here, id: string): Annotation {
    const annotation = folder.store.get(id);
    if (!annotation) throw new Error(l10n.t('This note is no longer there.'));
    if (annotation.by !== stamp().by)
      throw new Error(l10n.t('{0} wrote this: only they can change it.', annotation.by));
    return annotation;
  }

  const words = (kind: 'note' | 'reply', comment: string): Act => ({
    kind,
    value: null,
    comment,
    sources: sourcesIn(comment),
  });

  return {
    async note(at, source, span, comment) {
      const { store } = at.folder;
      const draft = { act: words('note', comment), target: passage(at, source, span) };
      const id = ulid();
      await keep(store, store.add(draft, id, stamp()));
      return id;
    },
    async reply(at, to, comment) {
      const { store } = at.folder;
      if (!store.get(to)) throw new Error(l10n.t('The note that you answer is no longer there.'));
      const target = targetOf({ file: at.file, replyTo: to });
      return keep(store, store.add({ act: words('reply', comment), target }, ulid(), stamp()));
    },
    async rewrite(at, id, comment) {
      const { act } = own(at, id);
      const { store } = at.folder;
      const change = { act: { ...act, comment, sources: sourcesIn(comment) } };
      return keep(store, store.amend(id, change, stamp()));
    },
    async takeBack(at, id) {
      own(at, id);
      const { store } = at.folder;
      return keep(store, store.withdraw(id, stamp()));
    },
    async place(at, source, id, span) {
      own(at, id);
      const { store } = at.folder;
      return keep(store, store.amend(id, { target: passage(at, source, span) }, stamp()));
    },
    async follow(store, records, file) {
      for (const { id, target, by } of records)
        await store.amend(id, { target: { ...target, file } }, { ...stamp(), by });
    },
  };
}
