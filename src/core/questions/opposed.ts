import data from '../../../data/questions/relations.json' with { type: 'json' };
import { wordSet } from '../text/word-list.ts';

const opposed = new Set(data.opposed.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
const opposedOnOneDay = new Set(
  data.opposedOnOneDay.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]),
);
const opposites = new Map<string, readonly string[]>();
for (const pair of [...opposed, ...opposedOnOneDay]) {
  const [one, other] = pair.split(' ') as [string, string];
  opposites.set(one, [...(opposites.get(one) ?? []), other]);
}
const empty = wordSet(data.empty);
const decided = wordSet(data.decided);
const staying = wordSet(data.staying);
const fates = wordSet(data.fates);
const following = new Set(data.following);
const ergative = wordSet(data.ergative);

/** Whether two classes of predicates cannot both hold of the same participants. */
export function areOpposed(a: string, b: string): boolean {
  return opposed.has(`${a} ${b}`);
}

/** Whether there is a class that cannot hold together with this one, or not on one day. */
export function hasOpposite(predicate: string): boolean {
  return oppositesOf(predicate).length > 0;
}

/** Whether two classes may follow each other and yet cannot both hold of one day: *opened*, *closed*. */
export function areOpposedOnOneDay(a: string, b: string): boolean {
  return opposedOnOneDay.has(`${a} ${b}`);
}

/** Whether the one may be told of the day on which the other ended: *missing until Monday*, *found on Monday*. */
export function mayFollowOnOneDay(a: string, b: string): boolean {
  return following.has(`${a} ${b}`) || following.has(`${b} ${a}`);
}

/** The classes that cannot hold together with this one, or not on one day. */
export function oppositesOf(predicate: string): readonly string[] {
  return opposites.get(predicate) ?? [];
}

/** Whether a verb says too little by itself for two claims to be compared by it. */
export function isEmptyVerb(predicate: string): boolean {
  return empty.has(predicate);
}

/** Whether what it happens to may stand as the subject: *the bridge opened*, *they opened the bridge*. */
export function isErgative(predicate: string): boolean {
  return ergative.has(predicate);
}

/** Whether it is decided of somebody, whoever does it: *a court convicted Tesic*. */
export function isDecided(predicate: string): boolean {
  return decided.has(predicate);
}

/** Whether it tells that something stays as it is: *said that he would remain in his post*. */
export function isStaying(predicate: string): boolean {
  return staying.has(predicate);
}

/** Whether it tells what becomes of somebody, whoever brings it about or finds it: *found the boy alive*. */
export function isFate(predicate: string): boolean {
  return fates.has(predicate);
}
