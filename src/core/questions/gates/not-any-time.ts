import { isRepeated } from '../../claims/predicate.ts';
import type { Alignment } from '../align.ts';
import { silent, type Verdict } from '../comparison.ts';
import { areOneDoing } from '../one-doing.ts';
import type { Told } from '../told.ts';
import { wonAtOnePlace } from './one-place-won.ts';
import { nameOnePlace } from './same-place.ts';

/** What people do in many places, and bring out many of. */
const AGAIN = /^(?:win|lose|fail|vote|vote-against|publish)$/;

/** *went on the offensive*, *won on Tuesday*: who does so on one day does so on others, unless it is said where, whom or what. */
export function notAnyTime(a: Told, b: Told, { agent, patient }: Alignment): Verdict {
  const predicate = a.claim.predicate!;
  const mayRepeat = isRepeated(predicate) || AGAIN.test(predicate);
  // What nobody else is told to do is done by who is in the place of its object: *the bid failed*, *she failed*.
  const isOfThing =
    (patient === 'same' && (agent !== 'missing' || !AGAIN.test(predicate))) || areOneDoing(a, b);
  if (mayRepeat && !isOfThing && !nameOnePlace(a, b))
    return { clears: 'it may be done on many days' };
  return /^(?:win|lose)$/.test(predicate) ? wonAtOnePlace(a, b) : silent;
}
