import { noCorrections, type Corrections } from '../article/corrections.ts';
import type { Annotation } from './annotation.ts';
import type { PlacedMark } from './place-marks.ts';
import type { Placement } from './placement.ts';

/**
 * What people said about a file, its passages and its times; the last word counts.
 *
 * @param marks The records about words of the file, at their present places; a passage whose words are
 *   gone says nothing any more.
 */
export function correctionsOf(
  records: readonly Annotation[],
  marks: readonly PlacedMark[],
): Corrections {
  const acts = records
    .filter((record) => !record.withdrawn)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((record) => record.act);
  const article = acts.findLast((act) => act.kind === 'article');
  const published = acts.findLast((act) => act.kind === 'published');
  return {
    ...noCorrections,
    isArticle: article ? article.value === 'article' : null,
    published: published?.value ?? null,
    times: chosenTimes(marks),
    passages: passagesOf(marks),
  };
}

function chosenTimes(marks: readonly PlacedMark[]): Corrections['times'] {
  return marks
    .filter(({ annotation }) => annotation.act.kind === 'time')
    .sort((a, b) => (a.annotation.at < b.annotation.at ? -1 : 1))
    .flatMap(({ annotation: { act }, placement }) =>
      act.value !== null && holds(placement)
        ? [{ start: placement.start, end: placement.end, value: act.value }]
        : [],
    );
}

/** A choice outlives edits of its sentence, but not of the date itself or of what says when it is. */
function holds(placement: Placement): placement is Exclude<Placement, { state: 'orphan' }> {
  if (placement.state === 'orphan') return false;
  return (
    placement.state !== 'changed' ||
    placement.differences.every(({ kind }) => kind !== 'date' && kind !== 'modality')
  );
}

/** The passages that a person called part of the article or not, the latest word first. */
function passagesOf(marks: readonly PlacedMark[]): Corrections['passages'] {
  return [...marks]
    .sort((a, b) => (a.annotation.at < b.annotation.at ? 1 : -1))
    .flatMap(({ annotation: { act }, placement }) =>
      act.kind === 'passage' && placement.state !== 'orphan'
        ? [{ start: placement.start, end: placement.end, isBody: act.value === 'body' }]
        : [],
    );
}
