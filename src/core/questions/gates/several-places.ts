import { readGovernment } from '../../entities/governments.ts';
import { silent, type Verdict } from '../comparison.ts';
import { readOnce } from '../read-once.ts';
import type { Told } from '../told.ts';
import { placesOf } from './same-place.ts';

/**
 * Clears two numbers of which the one is of several places together, *wounded in Norvik and Port Ambel*, and the other of one of them,
 * or of each for itself: *247 in Norvik and ten in Port Ambel*.
 */
export function overOnePlace(a: Told, b: Told): Verdict {
  const isPart =
    placesOf(a).length > 0 && placesOf(b).length > 0 && isOfSeveral(a) !== isOfSeveral(b);
  return isPart ? { clears: 'one of the two speaks of a part of the place only' } : silent;
}

/** Whether another place stands beside the first one of a claim, joined to it by *and*. */
const isOfSeveral = readOnce((told: Told): boolean => {
  const { sentence } = told.claim;
  const end = placesOf(told)[0]?.end;
  const name = end === undefined ? null : JOINED.exec(sentence.text.slice(end - sentence.start));
  return name !== null && isPlace(told, name[1]!);
});

/** *, Kenya, and Port Ambel*: names only, up to the one behind *and*. */
const JOINED =
  /^(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)*,? and (?:(?:in|at|near) )?(?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u;

/** @param name The words of it that have a capital: *Dar*, of *Dar es Salaam*. */
function isPlace({ setting }: Told, name: string): boolean {
  if (readGovernment(name) !== null) return true;
  const id = `LOC:${name.toLowerCase()}`;
  return [...setting.keys()].some((one) => one === id || one.startsWith(`${id} `));
}
