import { aspectOf } from '../../claims/predicate.ts';
import { silent, type Verdict } from '../comparison.ts';
import type { Told } from '../told.ts';
import { gapBetween } from './same-time.ts';

/**
 * Whether two tolls may be of one event where one is told in passing, in an article that opens with something else: not where each
 * sentence names its own event. What the articles open with says nothing then of the dead.
 */
export function ofOneToll(a: Told, b: Told): Verdict {
  if (aspectOf(a.claim.predicate ?? '') !== 'cumulative') return silent;
  if ([a, b].every(isInOpening)) return silent;
  if (a.event && b.event && gapBetween(a.event, b.event) === 0) return silent;
  const [x, y] = [namesIn(a), namesIn(b)];
  if (!x.size || !y.size || [...x].some((name) => y.has(name))) return silent;
  return { clears: 'the two amounts are told of different names' };
}

/** Whether a claim is among those with which its article opens. */
function isInOpening({ claim: { sentence }, scene: { opening } }: Told): boolean {
  return opening.some(({ start }) => start === sentence.start);
}

/** The names with which a toll is told: those of its sentence, and in the opening of an article all that stand there. */
function namesIn(told: Told): ReadonlySet<string> {
  const { content, scene, ids } = told;
  const lands = [...ids].filter((id) => id.startsWith('@'));
  return new Set([...(isInOpening(told) ? scene.names : content.own), ...lands]);
}
