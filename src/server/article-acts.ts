import * as l10n from '@vscode/l10n';
import { ulid } from 'ulid';
import { targetOf, type Act, type Stamp } from '../core/annotations/annotation.ts';
import { dayOf } from '../core/calendar/day.ts';
import { contains } from '../core/text/span.ts';
import type { Place } from '../protocol-items/place.ts';
import type { PassageParams } from '../protocol.ts';
import type { Folder } from './folder.ts';
import { locate, type Here } from './here.ts';
import { passage, type Source } from './passage.ts';
import { wholeLines } from './whole-lines.ts';

/** What a person says about how an article was read. */
export interface ArticleActs {
  correct(folder: Folder, file: string, isArticle: boolean): Promise<void>;
  /**
   * Says that whole lines are part of the article, or are not; a later word about the same lines takes
   * the place of the earlier one. Null where there is no text in the range.
   */
  correctPassage(at: Here, source: Source, params: PassageParams): Promise<Place | null>;
  /** Sets the day of publication, or takes one's own choice back. Throws where `day` is no day. */
  useDate(folder: Folder, file: string, day: string | null): Promise<void>;
}

/** @param stamp Who acts, and when. */
export function createArticleActs(stamp: () => Stamp): ArticleActs {
  return {
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
      const span = wholeLines(at.file, source.text, {
        start: at.lines.offsetAt(range.start),
        end: at.lines.offsetAt(range.end),
      });
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
  };
}

function isDay(day: string): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return year !== undefined && dayOf(Number(year), Number(month), Number(date)) === day;
}
