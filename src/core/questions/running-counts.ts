import relations from '../../../data/questions/relations.json' with { type: 'json' };
import type { Quantity } from '../claims/claim.ts';
import { wordSet } from '../text/word-list.ts';
import type { Answering } from './answering.ts';
import type { Pair } from './rows.ts';

/**
 * The pairs of one question, of which those contradict nothing that give a count as it stood on one day, where articles of later
 * days give it as it went on: a toll that rose afterwards was rising on that day, too.
 */
export function withRunningCounts(pairs: readonly Pair[]): readonly Pair[] {
  if (!pairs.some(isOfOneDay)) return pairs;
  const later = beyondEachDay(pairs.flatMap(tellings));
  return pairs.map((pair) => {
    if (!isOfOneDay(pair) || !wentOn(pair, later)) return pair;
    const { comparison } = pair;
    return {
      ...pair,
      comparison: { ...comparison, relation: 'update', strength: 'weak', nearest: null },
    };
  });
}

/** Counts that rise from hour to hour while those who count are at work; others are told anew once in days. */
const hourly = wordSet(relations.hourly);
/** Counts that may fall as well as rise. */
const fleeting = wordSet(relations.fleeting);

/** Whether two counts of one day contradict each other that may change within it. */
function isOfOneDay({ a, b, comparison }: Pair): boolean {
  return (
    comparison.relation === 'conflict' &&
    comparison.kind === 'number' &&
    comparison.slots !== null &&
    a.said !== null &&
    a.said === b.said &&
    [a, b].every(isCount)
  );
}

const isCount = ({ predicate }: Answering) =>
  predicate !== null && (hourly.has(predicate) || fleeting.has(predicate));

/** One count, and the day on which it was told. */
interface Telling {
  readonly said: string;
  readonly predicate: string;
  readonly low: number;
  readonly high: number;
}

function tellings({ a, b, comparison: { kind, slots } }: Pair): Telling[] {
  if (kind !== 'number' || slots === null) return [];
  return [a, b].flatMap(({ said, predicate }, i) => {
    const { low, high } = slots[i] as Quantity;
    return said === null || predicate === null
      ? []
      : [{ said, predicate, low, high: high ?? Infinity }];
  });
}

/** What the counts of all later days come to. */
interface Later {
  /** The highest of them, and the lowest of those that may fall. */
  readonly most: number;
  readonly least: number;
}

/** What is told after each day; thousands of pairs may be of one question, so that each telling is looked at once. */
function beyondEachDay(told: readonly Telling[]): ReadonlyMap<string, Later> {
  const found = new Map<string, Later>();
  let [most, least] = [-Infinity, Infinity];
  const latestFirst = [...told].sort((x, y) => (x.said < y.said ? 1 : x.said > y.said ? -1 : 0));
  for (let i = 0; i < latestFirst.length;) {
    const { said } = latestFirst[i]!;
    found.set(said, { most, least });
    for (; latestFirst[i]?.said === said; i++) {
      const { low, high, predicate } = latestFirst[i]!;
      most = Math.max(most, low);
      if (fleeting.has(predicate)) least = Math.min(least, high);
    }
  }
  return found;
}

/** Whether the count is told of a later day with a number beyond both. */
function wentOn(pair: Pair, later: ReadonlyMap<string, Later>): boolean {
  const [x, y] = tellings(pair) as [Telling, Telling];
  const { most, least } = later.get(x.said)!;
  return most > Math.max(x.low, y.low) || least < Math.min(x.low, y.low);
}
