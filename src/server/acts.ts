import * as l10n from '@vscode/l10n';
import { ulid } from 'ulid';
import {
  targetOf,
  type Act,
  type Annotation,
  type Label,
  type Stamp,
  type Verdict,
} from '../core/annotations/annotation.ts';
import { sourcesIn } from '../core/annotations/sources.ts';
import { dayOf } from '../core/calendar/day.ts';
import { readLines } from '../core/text/lines.ts';
import { fileOffset, pageOffset } from '../core/text/page.ts';
import { readPage } from '../core/text/read-page.ts';
import { contains, overlaps, type Span } from '../core/text/span.ts';
import type { Place } from '../protocol-items/place.ts';
import type { ChooseTimeParams, JudgeParams, MarkParams, PassageParams } from '../protocol.ts';
import { findAt, locate, type Here } from './here.ts';
import { markOn } from './placed-marks.ts';
import type { Folder } from './folder.ts';
import { passage, type Source } from './passage.ts';
import type { Undo } from './undo.ts';

/** Writes down what a person does. Everything that resolves is on the disk. */
export interface Acts {
  /** Sets or clears a verdict. Null where there is nothing to mark at the place. */
  mark(at: Here, source: Source, params: MarkParams): Promise<Place | null>;
  /** Sets, or takes back, what expressions of time mean. */
  chooseTime(at: Here, source: Source, params: ChooseTimeParams): Promise<void>;
  correct(folder: Folder, file: string, isArticle: boolean): Promise<void>;
  /**
   * Says that whole lines are part of the article, or are not; a later word about the same lines takes
   * the place of the earlier one. Null where there is no text in the range.
   */
  correctPassage(at: Here, source: Source, params: PassageParams): Promise<Place | null>;
  /** Sets the day of publication, or takes one's own choice back. Throws where `day` is no day. */
  useDate(folder: Folder, file: string, day: string | null): Promise<void>;
  /** Sets the person's verdict on a question as a whole, or takes it back. */
  judge(folder: Folder, params: JudgeParams): Promise<void>;
  dismiss(folder: Folder, question: string, reason: string): Promise<void>;
  /** Takes back every dismissal of a question, whoever made it; the records keep who did so. */
  restore(folder: Folder, question: string): Promise<void>;
  /** Labels a question, or changes or takes back the person's own label. */
  report(folder: Folder, question: string, label: Label | null): Promise<void>;
}

/** @param stamp Who acts, and when. */
export function createActs(stamp: () => Stamp, undo: Undo): Acts {
  async function mark(at: Here, source: Source, params: MarkParams): Promise<Place | null> {
    const span = spanOf(at, params);
    if (!span) return null;
    const place = {
      ...locate(at.folder, at.file, span),
      text: source.text.slice(span.start, span.end),
    };
    const now = stamp();
    const { store } = at.folder;
    const marks = at.folder.marksOf(at.file);
    const own = markOn(
      span,
      marks.filter(({ annotation }) => annotation.by === now.by),
    );
    if (params.verdict === null) {
      if (own) undo.did(store, await store.withdraw(own.annotation.id, now));
      else refuseOthers(markOn(span, marks)?.annotation);
      return place;
    }
    const act = verdictOf(params.verdict, params.comment, own?.annotation.act);
    const target = passage(at, source, span);
    const written = own
      ? await store.amend(own.annotation.id, { act, target }, now)
      : await store.add({ act, target }, ulid(), now);
    undo.did(store, written);
    return place;
  }

  async function chooseTime(at: Here, source: Source, params: ChooseTimeParams): Promise<void> {
    const now = stamp();
    const { store } = at.folder;
    for (const { start, end } of params.ranges) {
      const span = { start: at.lines.offsetAt(start), end: at.lines.offsetAt(end) };
      const choices = at.folder
        .marksOf(at.file)
        .filter(
          ({ annotation, span: on }) =>
            annotation.act.kind === 'time' && on !== null && overlaps(on, span),
        );
      const own = choices.find(({ annotation }) => annotation.by === now.by);
      if (params.value === null) {
        if (own) undo.did(store, await store.withdraw(own.annotation.id, now));
        else refuseOthers(choices[0]?.annotation);
        continue;
      }
      const act: Act = { kind: 'time', value: params.value, comment: null, sources: [] };
      const target = passage(at, source, span);
      const written = own
        ? await store.amend(own.annotation.id, { act, target }, now)
        : await store.add({ act, target }, ulid(), now);
      undo.did(store, written);
    }
  }

  return {
    mark,
    chooseTime,
    async correct(folder, file, isArticle) {
      const act: Act = {
        kind: 'article',
        value: isArticle ? 'article' : 'not-article',
        comment: null,
        sources: [],
      };
      const earlier = folder.store
        .of(file)
        .find((record) => record.act.kind === 'article' && !record.withdrawn);
      if (earlier) await folder.store.amend(earlier.id, { act }, stamp());
      else await folder.store.add({ act, target: targetOf({ file }) }, ulid(), stamp());
    },
    async correctPassage(at, source, { range, isBody }) {
      const span = wholeLines(at, source, range);
      if (!span) return null;
      const act: Act = {
        kind: 'passage',
        value: isBody ? 'body' : 'not-body',
        comment: null,
        sources: [],
      };
      const target = passage(at, source, span);
      const now = stamp();
      const { store } = at.folder;
      const [first, ...others] = at.folder.marksOf(at.file).filter(({ annotation, span: old }) => {
        const isOwn = annotation.act.kind === 'passage' && annotation.by === now.by;
        return isOwn && old !== null && contains(span, old);
      });
      for (const { annotation } of others) await store.withdraw(annotation.id, now);
      if (first) await store.amend(first.annotation.id, { act, target }, now);
      else await store.add({ act, target }, ulid(), now);
      return {
        ...locate(at.folder, at.file, span),
        text: source.text.slice(span.start, span.end),
      };
    },
    async useDate(folder, file, day) {
      const now = stamp();
      const earlier = folder.store
        .of(file)
        .find(({ act, by, withdrawn }) => act.kind === 'published' && by === now.by && !withdrawn);
      if (day === null) {
        if (earlier) await folder.store.withdraw(earlier.id, now);
        return;
      }
      if (!isDay(day))
        throw new Error(l10n.t('“{0}” is no day of the calendar (YYYY-MM-DD).', day));
      const act: Act = { kind: 'published', value: day, comment: null, sources: [] };
      if (earlier) await folder.store.amend(earlier.id, { act }, now);
      else await folder.store.add({ act, target: targetOf({ file }) }, ulid(), now);
    },
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
      const act = verdictOf(verdict, comment, own?.act);
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

/** The words that a person means: a claim, what they chose, or the claim at a place. */
export function spanOf(
  at: Here,
  { claim, range }: Pick<MarkParams, 'claim' | 'range'>,
): Span | undefined {
  if (claim) return at.folder.corpus.claim(at.file, claim);
  if (!range) return undefined;
  const [start, end] = [at.lines.offsetAt(range.start), at.lines.offsetAt(range.end)];
  return start < end ? { start, end } : findAt(at, range.start).claim;
}

function isDay(day: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year !== undefined && dayOf(Number(year), Number(month), Number(date)) === day;
}

/** The lines of the article text that a range touches, from the start of the first to the end of the last. */
function wholeLines(at: Here, source: Source, range: PassageParams['range']): Span | undefined {
  const page = readPage(at.file, source.text);
  const chosen = {
    start: pageOffset(page, at.lines.offsetAt(range.start), 'start'),
    end: pageOffset(page, at.lines.offsetAt(range.end), 'end'),
  };
  const touched = readLines(page.text).filter(
    (line) => overlaps(line, chosen) || contains(line, chosen),
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  return {
    start: fileOffset(page, first.start, 'start'),
    end: fileOffset(page, last.end, 'end'),
  };
}

/** The act of giving a verdict; a reason given earlier for the same one stays unless there is a new one. */
function verdictOf(value: Verdict, comment: string | undefined, earlier: Act | undefined): Act {
  const reason = comment ?? (earlier?.value === value ? earlier.comment : null);
  return { kind: 'verdict', value, comment: reason, sources: sourcesIn(reason ?? '') };
}

function refuseOthers(mark: Annotation | undefined): void {
  if (mark) throw new Error(l10n.t('{0} made this mark: only they can take it back.', mark.by));
}
