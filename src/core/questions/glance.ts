import { FEWEST_NAMES } from '../article/doubts.ts';
import { hashText } from '../text/hash.ts';
import { createNumberLists } from '../text/number-lists.ts';
import { withRoom } from '../text/with-room.ts';
import { DAY, FLAGS, HAS_DAY, PLACES, WIDTH } from './glance-row.ts';
import {
  areApart,
  arePlaced,
  mayBeCopies,
  mayBeDatedAnew,
  mayQuoteOne,
  waysOfOne,
} from './may-relate.ts';
import { AS_COPIES, OTHERWISE, type Ways } from './ways.ts';

/**
 * Claims at a glance: a few numbers of each, from which most pairs are seen to have no relation. Of a hundred claims
 * that share a key, one or two have one; the others need not be unpacked, nor compared in full.
 *
 * What is asked here is what every test of `compareClaims` asks for, loosened where the numbers say less than the
 * words: two claims that have a relation always may have one. Whoever lets a test find a relation without any of
 * this must let it through here.
 */
export interface Glances {
  /**
   * @param claim A small number, by which the claim is known; what was known under it before is forgotten.
   * @param glance See `glanceOf`.
   * @param names See `namesOf`; one list for all claims of an article.
   */
  set(claim: number, glance: Int32Array, names: Int32Array): void;
  /** The glance of a claim: a view, to be used before the next one is set. */
  of(claim: number): Int32Array;
  /** The names that were given with a claim. */
  namesAround(claim: number): Int32Array;
  /** Whether a word is among these names. */
  isNamed(claim: number, word: string): boolean;
  /** False only where comparing the two would find no relation, or where they are left alone by rule: see `areApart`. */
  mayRelate(a: number, b: number): boolean;
  /** Of two that may relate, all ways in which comparing them might find a relation. */
  waysOf(a: number, b: number): Ways;
}

export function createGlances(): Glances {
  let rows = new Int32Array(256 * WIDTH);
  /** The lists of names, one for all claims of an article; the list of each claim, and how many have each list. */
  const lists = createNumberLists();
  let listOf = new Int32Array(256);
  const users: number[] = [];
  let last: { readonly names: Int32Array; readonly list: number } | null = null;

  /** Lists are numbered from 1 here: 0 is none. */
  function setNames(claim: number, names: Int32Array): void {
    if (last?.names !== names) last = { names, list: lists.add(names) + 1 };
    const { list } = last;
    listOf = withRoom(listOf, claim);
    const before = listOf[claim]!;
    listOf[claim] = list;
    users[list] = (users[list] ?? 0) + 1;
    if (before === 0 || --users[before]! > 0) return;
    lists.remove(before - 1);
    if (last.list === before) last = null;
  }

  /** Whether a claim has places, none of which has a word that the article of the other names. */
  function isElsewhere(x: number, other: number): boolean {
    for (let i = x + PLACES; i < x + WIDTH && rows[i] !== 0; i++)
      if (lists.has(listOf[other]! - 1, rows[i]!)) return false;
    return rows[x + PLACES] !== 0;
  }

  /** Whether `sameStory` clears the two, as their articles tell of other places; but for those that places are asked of. */
  const areOfTwoPlaces = (a: number, b: number) =>
    isElsewhere(a * WIDTH, b) && isElsewhere(b * WIDTH, a);

  /** Whether two articles that open with one weekday name the same people; see `daysDatedAnew`. */
  function areDatedAnew(a: number, b: number): boolean {
    if (!mayBeDatedAnew(rows, a * WIDTH, b * WIDTH)) return false;
    const [list, other] = [listOf[a]! - 1, listOf[b]! - 1];
    const shared = lists.of(list).filter((name) => lists.has(other, name));
    return shared.length >= FEWEST_NAMES;
  }

  /** In which ways any test but the one for copies may find a relation; `AS_COPIES` for none. */
  function waysBesideCopies(a: number, b: number): Ways {
    const [x, y] = [a * WIDTH, b * WIDTH];
    const ways = waysOfOne(rows, x, y);
    if (mayQuoteOne(rows, x, y)) return ways | OTHERWISE;
    const areApartByPlace = ways !== AS_COPIES && !arePlaced(rows, x, y) && areOfTwoPlaces(a, b);
    const found = areApartByPlace ? AS_COPIES : ways;
    return !(found & OTHERWISE) && areDatedAnew(a, b) ? found | OTHERWISE : found;
  }

  return {
    set(claim, glance, names) {
      const at = claim * WIDTH;
      rows = withRoom(rows, at + WIDTH - 1);
      rows.set(glance, at);
      setNames(claim, names);
    },
    namesAround: (claim) => Int32Array.from(lists.of(listOf[claim]! - 1)),
    isNamed: (claim, word) => lists.has(listOf[claim]! - 1, hashText(word)),
    of: (claim) => rows.subarray(claim * WIDTH, (claim + 1) * WIDTH),
    mayRelate(a, b) {
      const [x, y] = [a * WIDTH, b * WIDTH];
      if (areApart(rows, x, y)) return areDatedAnew(a, b);
      return mayBeCopies(rows, x, y) || waysBesideCopies(a, b) !== AS_COPIES;
    },
    waysOf: waysBesideCopies,
  };
}

/** The day that a claim speaks of or from, as a number of days; null where it is not known. */
export function dayIn(glance: Int32Array): number | null {
  return glance[FLAGS]! & HAS_DAY ? glance[DAY]! : null;
}
