import type { Annotation, State } from '../core/annotations/annotation.ts';
import type { CommentItem, ThreadItem } from '../protocol-items/thread.ts';
import type { Here } from './here.ts';
import type { PlacedMark } from '../core/annotations/place-marks.ts';
import { verdictOf } from './placed-marks.ts';

/**
 * What people wrote beside a text: a thread for each note, and for each verdict that has a reason, an
 * answer, or a sentence that has changed since. Oldest first, as are the answers in a thread.
 *
 * @param person Whose words may be changed here.
 */
export function threadsOf({ folder, file, lines }: Here, person: string): ThreadItem[] {
  const replies = new Map<string, Annotation[]>();
  for (const record of folder.store.of(file)) {
    const { replyTo } = record.target;
    if (replyTo === null || record.withdrawn) continue;
    replies.set(replyTo, [...(replies.get(replyTo) ?? []), record]);
  }
  return folder.marksOf(file).flatMap((mark) => {
    const { annotation, span } = mark;
    const answers = replies.get(annotation.id) ?? [];
    if (span === null || !isThread(mark, answers)) return [];
    return [
      {
        id: annotation.id,
        range: lines.rangeOf(span),
        verdict: verdictOf(mark),
        own: annotation.by === person,
        comments: [annotation, ...answers].map((record) => commentOf(record, person)),
      },
    ];
  });
}

function isThread({ annotation, placement }: PlacedMark, answers: readonly Annotation[]): boolean {
  const { kind, comment } = annotation.act;
  if (kind === 'note') return true;
  if (kind !== 'verdict') return false;
  return comment !== null || answers.length > 0 || placement.state === 'changed';
}

function commentOf(record: Annotation, person: string): CommentItem {
  return {
    id: record.id,
    ...said(record),
    own: record.by === person,
    history: record.history.map(said),
  };
}

function said({ by, at, act, withdrawn }: State) {
  return {
    by,
    at,
    text: act.comment ?? '',
    verdict: act.kind === 'verdict' && !withdrawn ? act.value : null,
    sources: act.sources,
  };
}
