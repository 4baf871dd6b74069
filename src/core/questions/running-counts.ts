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
  const told = pairs.flatMap(tellings);
  return pairs.map((pair) => {
    if (!isOfOneDay(pair) || !wentOn(pair, told)) return pair;
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

/** Whether the count is told of a later day with a number beyond both. */
function wentOn(pair: Pair, told: readonly Telling[]): boolean {
  const [x, y] = tellings(pair) as [Telling, Telling];
  const [least, most] = [Math.min(x.low, y.low), Math.max(x.low, y.low)];
  return told.some(({ said, predicate, low, high }) => {
    if (said <= x.said) return false;
    return low > most || (fleeting.has(predicate) && high < least);
  });
}
