import { combine } from '../language/perceptron.ts';
import { createFiling } from './filing.ts';

/**
 * Which claims of a folder are compared: those that share a key that few claims have. A key that many have says
 * little by itself; under it only claims of neighbouring weeks meet, and where a week has too many, none do. So an
 * article meets about as many claims in a large archive as in a small one. Who meets whom depends on the claims
 * that are there, never on the order in which they came.
 */
export interface Meetings {
  /**
   * @param claim A number that no other claim has.
   * @param keys 32 bits each, without repeats.
   * @param day The day that the claim speaks of, as a number of days; null where it is not known.
   */
  add(claim: number, keys: Iterable<number>, day: number | null): void;
  remove(claim: number): void;
  keysOf(claim: number): readonly number[];
  /** The claims that one meets, as of when turns were last asked for. */
  of(claim: number): ReadonlySet<number>;
  /** Whether two claims meet, as of when turns were last asked for. */
  doMeet(a: number, b: number): boolean;
  /** Looks which keys have become common or rare; until then, new claims meet by the keys as they were. */
  turns(): Turns;
}

/** Claims whose meetings have changed since this was last asked for, others than by coming and going. */
export interface Turns {
  /** They may meet more claims. */
  readonly grown: ReadonlySet<number>;
  /** They may meet fewer. */
  readonly shrunk: ReadonlySet<number>;
}

/** A key that more claims have is common; in one folder of 2,000 real articles about 1 key in 2,000 is. */
const COMMON = 64;

const WEEK = 7;

/** Claims without a day are in no week. */
const NO_WEEK = -1;

/** @param most How many claims a key may have before it is common. */
export function createMeetings(most = COMMON): Meetings {
  /** So far claims are counted: it makes no difference by how many a key is beyond the bound. */
  const enough = most + 2;
  const byKey = createFiling();
  /** Under common keys only: claims by key and week. */
  const byWeek = createFiling();
  const weeks: number[] = [];
  const common = new Set<number>();
  const fullWeeks = new Set<number>();
  /** Keys whose count crossed the bound, in whichever direction. */
  const crossed = new Set<number>();
  const crossedWeeks = new Set<number>();

  function fileInWeek(claim: number, key: number): void {
    if (weeks[claim] === NO_WEEK) return;
    const week = combine(key, weeks[claim]!);
    byWeek.add(claim, week);
    if (byWeek.count(week, enough) === most + 1) crossedWeeks.add(week);
  }

  function takeFromWeek(claim: number, key: number): void {
    if (weeks[claim] === NO_WEEK) return;
    const week = combine(key, weeks[claim]!);
    byWeek.remove(claim, week);
    if (byWeek.count(week, enough) === most) crossedWeeks.add(week);
  }

  /** The weeks of a common key in which claims meet those of one claim's week. */
  function weeksAround(claim: number, key: number): readonly number[] {
    const own = weeks[claim]!;
    if (own === NO_WEEK || fullWeeks.has(combine(key, own))) return [];
    return [own - 1, own, own + 1]
      .map((week) => combine(key, week))
      .filter((week) => !fullWeeks.has(week));
  }

  function meetUnder(key: number, a: number, b: number): boolean {
    if (!common.has(key)) return true;
    return weeks[b] !== NO_WEEK && weeksAround(a, key).includes(combine(key, weeks[b]!));
  }

  return {
    add(claim, keys, day) {
      weeks[claim] = day === null ? NO_WEEK : Math.max(0, Math.floor(day / WEEK));
      for (const key of keys) {
        byKey.add(claim, key);
        if (byKey.count(key, enough) === most + 1) crossed.add(key);
        if (common.has(key)) fileInWeek(claim, key);
      }
    },
    remove(claim) {
      for (const key of byKey.clear(claim)) if (byKey.count(key, enough) === most) crossed.add(key);
      for (const week of byWeek.clear(claim))
        if (byWeek.count(week, enough) === most) crossedWeeks.add(week);
    },
    keysOf: byKey.keysOf,
    of(claim) {
      const met = new Set<number>();
      for (const key of byKey.keysOf(claim))
        if (!common.has(key)) for (const other of byKey.claimsOf(key)) met.add(other);
        else
          for (const week of weeksAround(claim, key))
            for (const other of byWeek.claimsOf(week)) met.add(other);
      met.delete(claim);
      return met;
    },
    doMeet(a, b) {
      const keys = byKey.keysOf(b);
      return byKey.keysOf(a).some((key) => keys.includes(key) && meetUnder(key, a, b));
    },
    turns() {
      const grown = new Set<number>();
      const shrunk = new Set<number>();
      for (const key of crossed) {
        const isCommon = byKey.count(key, enough) > most;
        if (isCommon === common.has(key)) continue;
        for (const claim of byKey.claimsOf(key)) {
          (isCommon ? shrunk : grown).add(claim);
          (isCommon ? fileInWeek : takeFromWeek)(claim, key);
        }
        if (isCommon) common.add(key);
        else common.delete(key);
      }
      for (const week of crossedWeeks) {
        const isFull = byWeek.count(week, enough) > most;
        if (isFull === fullWeeks.has(week)) continue;
        for (const claim of byWeek.claimsOf(week)) (isFull ? shrunk : grown).add(claim);
        if (isFull) fullWeeks.add(week);
        else fullWeeks.delete(week);
      }
      crossed.clear();
      crossedWeeks.clear();
      return { grown, shrunk };
    },
  };
}
