import type { Annotation } from '../annotations/annotation.ts';
import { verdictHolds, type Placement } from '../annotations/placement.ts';
import type { Whereabouts } from '../annotations/whereabouts.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { ReportedVerdict } from './report.ts';

/**
 * Every person's verdict on the words of a claim, in the order in which they were given.
 *
 * @param marks Those in the file of the claim.
 */
export function verdictsOn(marks: readonly Whereabouts[], claim: Span): readonly ReportedVerdict[] {
  return marks
    .filter((mark) => speaksOf(mark, claim))
    .flatMap(({ annotation, placement }) => (placement && verdictIn(annotation, placement)) ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The verdict that an annotation gives on the words where it is placed; null where it gives none. */
export function verdictIn(
  { act, by, at }: Annotation,
  placement: Placement,
): ReportedVerdict | null {
  if (act.kind !== 'verdict') return null;
  const { value: verdict, comment, sources } = act;
  return { verdict, by, at, comment, sources, holds: verdictHolds(placement) };
}

/** Whether the words of a mark and those of a claim share at least half of the shorter. */
function speaksOf({ placement }: Whereabouts, claim: Span): boolean {
  if (!placement || placement.state === 'orphan' || !overlaps(placement, claim)) return false;
  const shared = Math.min(placement.end, claim.end) - Math.max(placement.start, claim.start);
  return 2 * shared >= Math.min(placement.end - placement.start, claim.end - claim.start);
}
