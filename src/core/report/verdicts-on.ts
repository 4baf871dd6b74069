import { verdictHolds } from '../annotations/placement.ts';
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
    .flatMap(({ annotation: { act, by, at }, placement }) =>
      act.kind === 'verdict' && placement
        ? [
            {
              verdict: act.value,
              by,
              at,
              comment: act.comment,
              sources: act.sources,
              holds: verdictHolds(placement),
            },
          ]
        : [],
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Whether the words of a mark and those of a claim share at least half of the shorter. */
function speaksOf({ placement }: Whereabouts, claim: Span): boolean {
  if (!placement || placement.state === 'orphan' || !overlaps(placement, claim)) return false;
  const shared = Math.min(placement.end, claim.end) - Math.max(placement.start, claim.start);
  return 2 * shared >= Math.min(placement.end - placement.start, claim.end - claim.start);
}
