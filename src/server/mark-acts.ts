import { ulid } from 'ulid';
import type { Act, Stamp } from '../core/annotations/annotation.ts';
import { overlaps } from '../core/text/span.ts';
import type { Place } from '../protocol-items/place.ts';
import type { ChooseTimeParams, MarkParams } from '../protocol.ts';
import { chosenWords } from './chosen-words.ts';
import { locate, type Here } from './here.ts';
import { passage, type Source } from './passage.ts';
import { markOn } from './placed-marks.ts';
import { refuseOthers } from './refuse-others.ts';
import type { Undo } from './undo.ts';
import { verdictAct } from './verdict-act.ts';

/** What a person says about words of an article. */
export interface MarkActs {
  /** Sets or clears a verdict. Null where there is nothing to mark at the place. */
  mark(at: Here, source: Source, params: MarkParams): Promise<Place | null>;
  /** Sets, or takes back, what expressions of time mean. */
  chooseTime(at: Here, source: Source, params: ChooseTimeParams): Promise<void>;
}

/** @param stamp Who acts, and when. */
export function createMarkActs(stamp: () => Stamp, undo: Undo): MarkActs {
  async function mark(at: Here, source: Source, params: MarkParams): Promise<Place | null> {
    const span = chosenWords(at, params);
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
    const act = verdictAct(params.verdict, params.comment, own?.annotation.act);
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

  return { mark, chooseTime };
}
