import { isOfOffice } from '../claims/office-names.ts';
import { aspectOf, isPredicateClass } from '../claims/predicate.ts';
import { hashText } from '../text/hash.ts';
import { createNumberLists } from '../text/number-lists.ts';
import { contentWords, FEWEST_SHARED, LEAST_COVERED } from './gates/one-telling.ts';
import { isDeedItself, isPointed, isPointedAt } from './align.ts';
import { dayOf, happened, isNever, windowOf } from './gates/same-time.ts';
import { initialsOf, isPronoun, lettersOf } from './match-parties.ts';
import { kinOf } from './lexicon.ts';
import { hasOpposite, isEmptyVerb, isErgative } from './opposed.ts';
import { amountsTold } from './tests/amount-by-words.ts';
import { countedThings } from './tests/count.ts';
import { countKey } from './tests/count-scope.ts';
import { LEAST_SAME, MOST_EDITED, SHORTEST_COPY } from './tests/edited-copy.ts';
import { identityOf, isRoleOfName } from './tests/identity.ts';
import { countedParty } from './tests/number.ts';
import { isNewsOfName } from './tests/office.ts';
import { isDenial, isNo, isOfNobody, NOBODY } from './denial.ts';
import { isDeath } from './tests/date.ts';
import { sidesOf } from './tests/outcome.ts';
import { isPlaced } from './tests/place.ts';
import { isQuoted } from './tests/quote-drift.ts';
import { isSole } from './tests/value.ts';
import { stemOf } from './scene.ts';
import { dayNumberOf, partyOf, type Party, type Told } from './told.ts';

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
  of(claim: number): Int32Array;
  /** The names that were given with a claim. */
  namesAround(claim: number): Int32Array;
  /** False only where comparing the two would find no relation, or where they are left alone by rule: see `areApart`. */
  mayRelate(a: number, b: number): boolean;
  /** Of two that may relate, true only where nothing but comparing them as copies would find a relation. */
  mayRelateAsCopiesOnly(a: number, b: number): boolean;
}

/** The columns of a claim, of 32 bits each. */
const FLAGS = 0;
const CLUSTER = 1;
const SENTENCE = 2;
const DAY = 3;
const PREDICATE = 4;
const SPEAKER = 5;
/** How many words the sentence has. */
const LENGTH = 6;
/** What its number counts, and in which unit. */
const COUNTED = 7;
/** Marks of the words of the sentence. */
const WORDS = 8;
const OF_SENTENCE = 8;
/** Who acts, and whom or what is acted upon: marks of words and ids. */
const OF_PARTY = 5;
const AGENT = WORDS + OF_SENTENCE;
const PATIENT = AGENT + OF_PARTY;
/** Marks of what it counts, whatever its verb; see `compareCounts`. */
const THINGS = PATIENT + OF_PARTY;
/** Marks of the names and rare words of the sentence; see `areOneTelling`. */
const TELLING = THINGS + 1;
const OF_TELLING = 4;
/** How many these words are, and how many of them have no mark of their own. */
const TOLD = TELLING + OF_TELLING;
const UNMARKED = TOLD + 1;
/** Marks of the amounts of the sentence; see `compareAmountsByWords`. */
const AMOUNTS = UNMARKED + 1;
/** See `windowOf`. */
const WINDOW = AMOUNTS + 1;
/** The day that `sameTime` looks at; see `dayOf`. */
const TIME = WINDOW + 1;
/** The first and last day of when it happened; see `happened`. */
const HAPPENED = TIME + 1;
/** The words of the places of its scene, as hashes; none where there are too many. */
const PLACES = HAPPENED + 2;
const MOST_PLACES = 4;
const WIDTH = PLACES + MOST_PLACES;

const LEADS = 1 << 0;
const IS_LONG = 1 << 1;
const IS_QUOTE = 1 << 2;
const HAS_EVENT = 1 << 3;
const HAS_DAY = 1 << 4;
const HAPPENS_ONCE = 1 << 5;
const IS_COUNT = 1 << 6;
const IS_OFFICE = 1 << 7;
const IS_CLASS = 1 << 8;
const IS_EMPTY = 1 << 9;
const IS_SOLE = 1 << 10;
const HAS_OPPOSITE = 1 << 11;
const DENIES = 1 << 12;
/** Of nobody it is told: *no group claimed it*. */
const OF_NOBODY = 1 << 13;
/** See `isWhole`: who and whom are told; who alone, by name; whom alone, by a name or a description. */
const WHO_AND_WHOM = 1 << 14;
const WHO_ALONE = 1 << 15;
const WHOM_ALONE = 1 << 16;
const WHOLE = WHO_AND_WHOM | WHO_ALONE | WHOM_ALONE;
const NO_WHOM = 1 << 17;
/** See `isPointed`. */
const IS_POINTED = 1 << 18;
/** Says who fills a role. */
const IS_IDENTITY = 1 << 19;
/** Told as not so; see `isNo`. */
const IS_NO = 1 << 20;
/** See `isNever`. */
const IS_NEVER = 1 << 21;
/** See `isPlaced` and `isRoleOfName`: whether both articles tell of one place does not matter. */
const IS_PLACED = 1 << 22;
const HAS_TIME = 1 << 23;
const HAS_HAPPENED = 1 << 24;
/** See `sidesOf`. */
const HAS_SIDES = 1 << 25;

/** Beyond how many days two claims are compared only where what they tell happens once. */
const FAR = 90;

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
    if (claim >= listOf.length) {
      const wide = new Int32Array(Math.ceil((claim + 1) * 1.5));
      wide.set(listOf);
      listOf = wide;
    }
    const before = listOf[claim]!;
    listOf[claim] = list;
    users[list] = (users[list] ?? 0) + 1;
    if (before === 0 || --users[before]! > 0) return;
    lists.remove(before - 1);
    if (last.list === before) last = null;
  }

  /** Whether two parties may be the same: things by what their heads mean, names by any word or id. */
  function mayBeSame(x: number, y: number): boolean {
    for (let i = 0; i < OF_PARTY; i++) if ((rows[x + i]! & rows[y + i]!) !== 0) return true;
    return false;
  }

  /** How many marks one sentence has that the other has not. */
  function without(x: number, y: number): number {
    let count = 0;
    for (let i = 0; i < OF_SENTENCE; i++) count += bitsIn(rows[x + i]! & ~rows[y + i]!);
    return count;
  }

  const isSame = (x: number, y: number, column: number) => rows[x + column] === rows[y + column];

  /**
   * Whether two claims are one sentence of one witness, or told too far apart for what they tell. A rule and no estimate:
   * comparing such claims would find relations.
   */
  function areApart(x: number, y: number): boolean {
    if (isSame(x, y, CLUSTER) && isSame(x, y, SENTENCE)) return true;
    const [all, any] = [rows[x]! & rows[y]!, rows[x]! | rows[y]!];
    if (!(all & HAS_DAY) || any & HAS_EVENT) return false;
    if (Math.abs(rows[x + DAY]! - rows[y + DAY]!) <= FAR) return false;
    const isHalf = (any & LEADS) !== (all & LEADS);
    return isHalf || !(any & (LEADS | HAPPENS_ONCE));
  }

  /** Whether the sentences may share enough words to tell one thing, as far as each word has a mark of its own. */
  function mayBeOneTelling(x: number, y: number): boolean {
    const shortest = Math.min(rows[x + TOLD]!, rows[y + TOLD]!);
    const needed = Math.max(FEWEST_SHARED, LEAST_COVERED * shortest);
    let count = Math.min(rows[x + UNMARKED]!, rows[y + UNMARKED]!);
    for (let i = TELLING; i < TELLING + OF_TELLING && count < needed; i++)
      count += bitsIn(rows[x + i]! & rows[y + i]!);
    return count >= needed;
  }

  function mayBeCopies(x: number, y: number): boolean {
    const [m, n] = [rows[x + LENGTH]!, rows[y + LENGTH]!];
    const edited = (length: number) => Math.min(MOST_EDITED, length - LEAST_SAME * Math.max(m, n));
    return without(x + WORDS, y + WORDS) <= edited(m) && without(y + WORDS, x + WORDS) <= edited(n);
  }

  /** Whether `sameTime` clears the two: they do not both give a day of their own, and are told too far apart. */
  function areOfTwoTimes(x: number, y: number): boolean {
    const [all, any] = [rows[x]! & rows[y]!, rows[x]! | rows[y]!];
    if (!(all & HAS_TIME) || all & HAS_EVENT || any & IS_NEVER) return false;
    const window = Math.max(rows[x + WINDOW]!, rows[y + WINDOW]!);
    if (Math.abs(rows[x + TIME]! - rows[y + TIME]!) <= window) return false;
    if (!(all & HAS_HAPPENED)) return true;
    const [p, q] = [x + HAPPENED, y + HAPPENED];
    return rows[p]! > rows[q + 1]! || rows[q]! > rows[p + 1]!;
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

  const isDenied = (x: number, y: number) => ((rows[x]! ^ rows[y]!) & DENIES) !== 0;

  /** Whether who acts and who is acted upon may be the same, as far as both tell it; see `isAligned`. */
  function mayBeAligned(x: number, y: number): boolean {
    const [all, any] = [rows[x]! & rows[y]!, rows[x]! | rows[y]!];
    const agent = mayBeSame(x + AGENT, y + AGENT);
    if (any & OF_NOBODY && isDenied(x, y) === (rows[x]! & IS_NO) > 0) return true;
    if (mayBeSame(x + PATIENT, y + PATIENT))
      return (
        agent ||
        !(all & WHO_AND_WHOM) ||
        (all & (IS_SOLE | IS_POINTED)) !== 0 ||
        (any & OF_NOBODY) !== 0
      );
    return agent && ((all & NO_WHOM) !== 0 || isDenied(x, y));
  }

  /** Whether any test that asks for one event may find a relation, as far as what is told goes. */
  function mayTellOfOne(x: number, y: number): boolean {
    const [all, any] = [rows[x]! & rows[y]!, rows[x]! | rows[y]!];
    const isOneTelling = mayBeOneTelling(x, y);
    if (rows[x + AMOUNTS]! & rows[y + AMOUNTS]! && isOneTelling) return true;
    const isOneTime = !areOfTwoTimes(x, y);
    if (isOneTime && rows[x + THINGS]! & rows[y + THINGS]!) return true;
    if (isOneTime && all & IS_IDENTITY) return true;
    if (!isSame(x, y, PREDICATE) && !(all & HAS_OPPOSITE)) return false;
    if (all & IS_OFFICE) return true;
    if (!isOneTime) return false;
    if (all & HAS_SIDES) return true;
    if (all & IS_COUNT && isSame(x, y, COUNTED)) return true;
    const isEitherWay = ((rows[x]! ^ rows[y]!) & IS_NO) !== 0 || !isSame(x, y, PREDICATE);
    if ((isEitherWay || all & HAS_EVENT) && isOneTelling) return true;
    return any & IS_EMPTY
      ? isDenied(x, y) && (all & WHOLE) !== 0 && mayBeAligned(x, y)
      : (all & (WHOLE | IS_CLASS)) !== 0 && mayBeAligned(x, y);
  }

  /** Whether any test but the one for copies may find a relation. */
  function mayRelateOtherwise(a: number, b: number): boolean {
    const [x, y] = [a * WIDTH, b * WIDTH];
    const all = rows[x]! & rows[y]!;
    if (all & IS_QUOTE && isSame(x, y, SPEAKER)) return true;
    if (!mayTellOfOne(x, y)) return false;
    return (all & IS_PLACED) !== 0 || !areOfTwoPlaces(a, b);
  }

  return {
    set(claim, glance, names) {
      const at = claim * WIDTH;
      if (at + WIDTH > rows.length) {
        const wide = new Int32Array(Math.ceil((at + WIDTH) * 1.5));
        wide.set(rows);
        rows = wide;
      }
      rows.set(glance, at);
      setNames(claim, names);
    },
    namesAround: (claim) => Int32Array.from(lists.of(listOf[claim]! - 1)),
    of: (claim) => rows.slice(claim * WIDTH, (claim + 1) * WIDTH),
    mayRelate(a, b) {
      const [x, y] = [a * WIDTH, b * WIDTH];
      if (areApart(x, y)) return false;
      const areLong = rows[x]! & rows[y]! & IS_LONG;
      return (areLong !== 0 && mayBeCopies(x, y)) || mayRelateOtherwise(a, b);
    },
    mayRelateAsCopiesOnly: (a, b) => !mayRelateOtherwise(a, b),
  };
}

/** The day that a claim speaks of or from, as a number of days; null where it is not known. */
export function dayIn(glance: Int32Array): number | null {
  return glance[FLAGS]! & HAS_DAY ? glance[DAY]! : null;
}

/** The numbers of one claim. */
export function glanceOf(told: Told): Int32Array {
  const row = new Int32Array(WIDTH);
  const { claim, words, dayNumber, speaker, leads, cluster, event } = told;
  const predicate = claim.predicate ?? '';
  const [agent, patient] = [partyOf(told, 'agent'), partyOf(told, 'patient')];
  const quantity = countedParty(told)?.quantity ?? null;
  const day = dayOf(told);
  const time = day === null ? null : dayNumberOf(day);
  const days = happened(told);
  const flag = (bit: number, isSet: boolean) => (isSet ? bit : 0);
  row[FLAGS] =
    flag(LEADS, leads) |
    flag(IS_LONG, words.length >= SHORTEST_COPY) |
    flag(IS_QUOTE, speaker !== null && isQuoted(told)) |
    flag(HAS_EVENT, event !== null) |
    flag(HAS_DAY, dayNumber !== null) |
    flag(HAPPENS_ONCE, aspectOf(predicate) === 'once') |
    flag(IS_COUNT, quantity !== null) |
    flag(IS_OFFICE, isOfOffice(predicate)) |
    flag(IS_CLASS, isPredicateClass(predicate)) |
    flag(IS_EMPTY, isEmptyVerb(predicate)) |
    flag(IS_SOLE, isSole(predicate)) |
    flag(HAS_OPPOSITE, hasOpposite(predicate)) |
    flag(DENIES, isDenial(told)) |
    flag(OF_NOBODY, NOBODY.test(agent?.text ?? '') || isOfNobody(told)) |
    flag(WHO_AND_WHOM, !!agent && !!patient) |
    flag(WHO_ALONE, !!agent?.named && !patient) |
    flag(WHOM_ALONE, !agent && !!patient && isPointedAt(patient)) |
    flag(NO_WHOM, !patient) |
    flag(IS_POINTED, isPointed(told)) |
    flag(IS_IDENTITY, identityOf(told) !== undefined) |
    flag(IS_NO, isNo(told)) |
    flag(IS_NEVER, isNever(told)) |
    flag(
      IS_PLACED,
      [isPlaced, isDeath, isRoleOfName, isNewsOfName].some((is) => is(told)),
    ) |
    flag(HAS_TIME, time !== null) |
    flag(HAS_HAPPENED, days !== null) |
    flag(HAS_SIDES, sidesOf(told) !== null);
  mark(row.subarray(THINGS, THINGS + 1), countedThings(told));
  const content = contentWords(told);
  const telling = row.subarray(TELLING, TELLING + OF_TELLING);
  mark(telling, content.map(stemOf));
  row[TOLD] = content.length;
  row[UNMARKED] = content.length - telling.reduce((sum, bits) => sum + bitsIn(bits), 0);
  row[CLUSTER] = hashText(cluster);
  row[SENTENCE] = hashText(claim.sentence.text);
  row[DAY] = dayNumber ?? 0;
  row[TIME] = time ?? 0;
  if (days) row.set([dayNumberOf(days.first), dayNumberOf(days.last)], HAPPENED);
  row[WINDOW] = windowOf(predicate);
  row[PREDICATE] = hashText(predicate);
  row[SPEAKER] = hashText(speaker ?? '');
  if (agent) look(row.subarray(AGENT, AGENT + OF_PARTY), agent);
  // *the bridge opened* may tell of the bridge what *they opened the bridge* does.
  const undergoes = patient ?? (isErgative(predicate) ? agent : undefined);
  const whom = row.subarray(PATIENT, PATIENT + OF_PARTY);
  if (undergoes && isDeedItself(told, undergoes)) whom.fill(-1);
  else if (undergoes) look(whom, undergoes);
  mark(row.subarray(AMOUNTS, AMOUNTS + 1), amountsTold(told));
  mark(
    row.subarray(WORDS, WORDS + OF_SENTENCE),
    words.map(({ lower }) => lower),
  );
  row[LENGTH] = words.length;
  const places = [...new Set(told.scene.places.flat())];
  if (places.length <= MOST_PLACES) row.set(places.map(hashText), PLACES);
  if (quantity) row[COUNTED] = hashText(`${countKey(predicate, quantity.of)}|${quantity.unit}`);
  return row;
}

/** The words of all names of the article of a claim, as hashes. */
export function namesOf({ scene }: Told): Int32Array {
  return Int32Array.from([...scene.article].map(hashText));
}

/**
 * What two parties have in common wherever `matchParties` takes them for the same, or one for some of the other: the
 * head, where neither has a name nor is a government; else some word or id.
 */
function look(columns: Int32Array, { named, head, ids, countries, modifiers }: Party): void {
  const lands = countries.map((code) => `@${code}`);
  if (named)
    mark(columns, [
      ...[head, ...head.split(/[\s.'’-]+/), ...modifiers, ...ids, ...lands],
      ...[initialsOf(head), lettersOf(head)],
    ]);
  else mark(columns, isPronoun(head) ? lands : [head, ...kinOf(head), ...lands]);
}

/** Sets one bit for each word (Bloom 1970, with one hash). */
function mark(marks: Int32Array, words: readonly string[]): void {
  for (const word of words) {
    if (word === '') continue;
    const bit = hashText(word) % (32 * marks.length);
    marks[bit >>> 5]! |= 1 << (bit & 31);
  }
}

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
