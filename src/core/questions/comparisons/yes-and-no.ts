import { daysBetween } from '../../calendar/day.ts';
import { isDay } from '../../time/interval.ts';
import type { Comparison } from '../comparison.ts';
import { isDenial, isNo } from '../denial.ts';
import { haveOneSource } from '../one-source.ts';
import type { Told } from '../told.ts';

type Relating = Pick<Comparison, 'relation' | 'strength' | 'cleared' | 'nearest'>;

/** What it comes to that one of two claims about the same affirms what the other one denies. */
export function relateYesAndNo(a: Told, b: Told): Relating {
  if (isDoneSince(a, b)) return update('medium', 'not yet, and then done');
  if (mayBeDoneSince(a, b)) return update('weak', 'it may have happened in between');
  const bySpeakers = a.speaker !== null && b.speaker !== null;
  if ((isDenial(a) || isDenial(b) || bySpeakers) && !haveOneSource(a, b))
    return {
      relation: 'dispute',
      strength: 'medium',
      cleared: null,
      nearest: 'one of the speakers taking it back',
    };
  return {
    relation: 'conflict',
    strength: a.speaker === null && b.speaker === null ? 'strong' : 'medium',
    cleared: null,
    nearest: 'different times or places',
  };
}

function update(strength: Relating['strength'], cleared: string): Relating {
  return { relation: 'update', strength, cleared, nearest: null };
}

/** The one that was said first comes first. */
function inOrder(a: Told, b: Told): readonly [Told, Told] {
  return (a.said ?? '') <= (b.said ?? '') ? [a, b] : [b, a];
}

/** *has not yet signed*, and later *signed*. */
function isDoneSince(a: Told, b: Told): boolean {
  const [no, yes] = isNo(a) ? [a, b] : [b, a];
  const [earlier, later] = inOrder(a, b);
  const isDoneLater = no.event && yes.event && no.event.last < yes.event.first;
  const isToldLater = isNo(earlier) && !isNo(later) && earlier.said !== later.said;
  // *has not yet approved it*, said on a Tuesday, and *approved it on Monday*, as told on Friday: the day before it had.
  if (yes.event && no.said && isDay(yes.event) && yes.event.last < no.said) return false;
  return !!(isYet(no) && isDoneLater) || (isYet(earlier) && isToldLater);
}

function isYet(told: Told): boolean {
  return /\b(?:yet|so far|still)\b/i.test(told.claim.text);
}

/** *did not sign*, and as told on a later day *signed*, without a day of its own. */
function mayBeDoneSince(a: Told, b: Told): boolean {
  const [earlier, later] = inOrder(a, b);
  return (
    !!earlier.said &&
    !!later.said &&
    !(a.event && b.event) &&
    !(later.event && later.event.last <= earlier.said) &&
    isNo(earlier) &&
    !isDenial(earlier) &&
    !isNo(later) &&
    daysBetween(earlier.said, later.said) > 0
  );
}
