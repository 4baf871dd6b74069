import { ulid } from 'ulid';
import { targetOf, type Act, type Label, type Stamp } from '../core/annotations/annotation.ts';
import type { JudgeParams } from '../protocol.ts';
import type { Folder } from './folder.ts';
import { refuseOthers } from './refuse-others.ts';
import type { Undo } from './undo.ts';
import { verdictAct } from './verdict-act.ts';

/** What a person says about a question as a whole. */
export interface QuestionActs {
  /** Sets the person's verdict on a question as a whole, or takes it back. */
  judge(folder: Folder, params: JudgeParams): Promise<void>;
  dismiss(folder: Folder, question: string, reason: string): Promise<void>;
  /** Takes back every dismissal of a question, whoever made it; the records keep who did so. */
  restore(folder: Folder, question: string): Promise<void>;
  /** Labels a question, or changes or takes back the person's own label. */
  report(folder: Folder, question: string, label: Label | null): Promise<void>;
}

/** @param stamp Who acts, and when. */
export function createQuestionActs(stamp: () => Stamp, undo: Undo): QuestionActs {
  return {
    async judge(folder, { question, verdict, comment }) {
      const now = stamp();
      const { store } = folder;
      const given = about(folder, question, 'verdict');
      const own = given.find(({ by }) => by === now.by);
      if (verdict === null) {
        if (own) undo.did(store, await store.withdraw(own.id, now));
        else refuseOthers(given[0]);
        return;
      }
      const act = verdictAct(verdict, comment, own?.act);
      const written = own
        ? await store.amend(own.id, { act }, now)
        : await store.add({ act, target: targetOf({ question }) }, ulid(), now);
      undo.did(store, written);
    },
    async dismiss(folder, question, reason) {
      const act: Act = { kind: 'dismissal', value: null, comment: reason, sources: [] };
      await folder.store.add({ act, target: targetOf({ question }) }, ulid(), stamp());
    },
    async restore(folder, question) {
      for (const { id } of about(folder, question, 'dismissal'))
        await folder.store.withdraw(id, stamp());
    },
    async report(folder, question, label) {
      const now = stamp();
      const { store } = folder;
      const own = about(folder, question, 'report').find(({ by }) => by === now.by);
      if (label === null) {
        if (own) await store.withdraw(own.id, now);
        return;
      }
      const act: Act = { kind: 'report', value: label, comment: null, sources: [] };
      if (own) await store.amend(own.id, { act }, now);
      else await store.add({ act, target: targetOf({ question }) }, ulid(), now);
    },
  };
}

/** What people did about a question and have not taken back. */
function about(folder: Folder, question: string, kind: Act['kind']) {
  return folder.store
    .all()
    .filter(
      ({ act, target, withdrawn }) =>
        !withdrawn && act.kind === kind && target.question === question,
    );
}
