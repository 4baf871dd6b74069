import type { Claim } from '../claims/claim.ts';
import { compareAsCopies, compareClaims } from './compare.ts';
import { fileClaims } from './file-told.ts';
import type { Comparison } from './comparison.ts';
import { createParcel, type ArticleAway, type PairsAway, type Related } from './pairs-away.ts';
import { createCandidates, type Candidates, type PairsInOrder } from './candidates.ts';
import type { FileClaims } from './file-claims.ts';
import { filePair, type FiledPair, type Place } from './filed-pair.ts';
import type { EarlierWork } from './earlier-work.ts';
import type { FiledClaims } from './filed-claims.ts';
import { createGlances, dayIn } from './glance.ts';
import { createMeetings } from './meetings.ts';
import type { Question } from './question.ts';
import { createPairGroups } from './pair-groups.ts';
import { BLOCK, createRecentTold } from './recent-told.ts';
import { tell, tellWhenAsked, type Told, type ToldFile } from './told.ts';

/** Where one claim stands: its file, and its id there. */
export interface ClaimAddress {
  readonly file: string;
  readonly claim: string;
}

/**
 * The questions that the claims of a folder answer. What comes out depends on the articles alone,
 * never on the order in which they came. Claims are compared when somebody asks, and only those of articles
 * that came or changed, with those that they meet.
 */
export interface QuestionIndex {
  /**
   * Adds the claims of an article, or replaces them.
   *
   * @param filed The same as they are filed, where that was worked out elsewhere.
   */
  put(file: string, claims: FileClaims, filed?: FiledClaims): void;
  /** Puts an article where it is known from an earlier start how its claims are filed. */
  putKnown(file: string, claims: FileClaims): boolean;
  /** Forgets an article; nothing happens when it is not known. */
  remove(file: string): void;
  /**
   * Does some of the comparing that the questions wait for, at least one pair; what is left is done when somebody asks.
   *
   * @param isOver Asked after each pair.
   * @returns Whether nothing is left.
   */
  advance(isOver: () => boolean): boolean;
  /**
   * Takes some of the pairs that are to be compared, for another thread; whatever is not brought back is compared when
   * somebody asks. What an earlier start has compared is not among them.
   *
   * @param isOver Asked after each pair: fewer are taken, or none, when it says so.
   * @param taker The number of that thread: each compares articles of its own with others, as far as there are such.
   * @returns Undefined where none is taken, null where nothing is left, or not before others have been brought back.
   */
  takePairs(isOver: () => boolean, taker?: number): PairsAway | null | undefined;
  /** Brings back what came of pairs; what has changed meanwhile is left out. */
  bringBack(pairs: PairsAway, related: Related): void;
  /**
   * Keeps some of what was worked out for the next start, to be called when nothing is left to be compared.
   *
   * @param isOver Asked after each article.
   * @returns Whether nothing is left.
   */
  keep(isOver: () => boolean): boolean;
  /** Lets go of what is only at hand so that claims are compared quickly. */
  rest(): void;
  /** All questions with two or more answers, the most urgent first. */
  questions(): readonly Question[];
  /** Those with an answer in one article, the most urgent first. */
  questionsOf(file: string): readonly Question[];
  /** Those that the pairs compared so far make, of all articles or of one. */
  questionsSoFar(file?: string): readonly Question[];
  /** One claim of an article; undefined where either is not known. */
  claim(address: ClaimAddress): Claim | undefined;
  /** Compares any two claims, and says why they are listed or why not; undefined for an unknown claim. */
  explain(a: ClaimAddress, b: ClaimAddress): Comparison | undefined;
}

interface Filed {
  readonly article: FileClaims;
  /** A number that no other article has, nor the same one once it says something else. */
  readonly stamp: number;
  /** The claims by their places. */
  readonly places: readonly Place[];
  /** The numbers of the claims. */
  readonly numbers: readonly number[];
}

/**
 * An index without articles.
 *
 * @param earlier What is known from an earlier start; null for nothing, and nothing is kept.
 * @param common How many claims may share a key that says something by itself.
 */
export function createQuestionIndex(
  earlier: EarlierWork | null = null,
  common?: number,
): QuestionIndex {
  const assume = { oneEvent: false };
  const files = new Map<string, Filed>();
  const recent = createRecentTold(tellFiled);
  const toldAt = ({ file, index }: Place) => recent.of(file).at(index);
  /** Claims by their numbers; small numbers, as they are given anew when a claim is gone. */
  const places: (Place | undefined)[] = [];
  const free: number[] = [];
  const meetings = createMeetings(common);
  const glances = createGlances();
  const groups = createPairGroups(toldAt);
  /** Claims that came, and whose partners have not been gathered. */
  const waiting = new Set<number>();
  /** Pairs that have not been compared; their articles may have changed meanwhile. */
  let gathered: PairsInOrder | null = null;
  /** Pairs that are compared in other threads meanwhile. */
  const away = new Map<PairsAway, (readonly [Place, Place])[]>();
  let stamps = 0;

  /** What its article names is filed by the claims: not all of them need to be read for it. */
  function tellFiled(file: string): ToldFile {
    const { article, numbers } = files.get(file)!;
    return tellWhenAsked(file, article, (word) => glances.isNamed(numbers[0]!, word));
  }

  function remove(file: string): void {
    const known = files.get(file);
    if (!known) return;
    files.delete(file);
    earlier?.forget(file);
    recent.forget(file);
    for (const pair of [...groups.pairsOf(file)]) groups.drop(pair);
    for (const number of known.numbers) {
      meetings.remove(number);
      waiting.delete(number);
      places[number] = undefined;
      free.push(number);
    }
  }

  /** What came, and what meets others than before as its keys have become common or rare; null for nothing. */
  function gather(): PairsInOrder | null {
    const { grown, shrunk } = meetings.turns();
    for (const number of shrunk) {
      const one = places[number]!;
      for (const pair of [...groups.pairsOf(one.file)])
        if (isBetween(pair, one) && !meetings.doMeet(numberOf(pair.a), numberOf(pair.b)))
          groups.drop(pair);
    }
    if (grown.size + waiting.size === 0) return null;
    const candidates = createCandidates(BLOCK);
    const later = new Set([...grown].filter((number) => !waiting.has(number)));
    for (const number of later) {
      later.delete(number);
      meetAgain(number, later, candidates);
    }
    for (const number of waiting) {
      waiting.delete(number);
      for (const other of meetings.of(number))
        if (!waiting.has(other)) consider(number, other, candidates);
    }
    return candidates.inOrder();
  }

  function advance(isOver: () => boolean): boolean {
    // Whoever asks waits for nobody else.
    for (const [taken, pairs] of away) {
      for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
        compare(...pair);
        if (isOver()) return false;
      }
      away.delete(taken);
    }
    while ((gathered ??= gather())) {
      const next = gathered.next(0);
      if (next) compare(...next);
      else gathered = null;
      if (isOver()) return false;
    }
    return true;
  }

  const settle = () => void advance(() => false);

  /** Considers a claim anew with all that it meets and makes no pair with, but those whose turn is still to come. */
  function meetAgain(number: number, later: ReadonlySet<number>, candidates: Candidates): void {
    const place = places[number]!;
    const paired = new Set<Place>();
    for (const pair of groups.pairsOf(place.file))
      if (isBetween(pair, place)) paired.add(pair.a).add(pair.b);
    for (const other of meetings.of(number))
      if (!waiting.has(other) && !later.has(other) && !paired.has(places[other]!))
        consider(number, other, candidates);
  }

  function consider(one: number, other: number, candidates: Candidates): void {
    const [x, y] = [places[one]!, places[other]!];
    if (x.file !== y.file && glances.mayRelate(one, other)) candidates.add(x, y);
  }

  function compare(one: Place, other: Place): void {
    if (!isThere(one) || !isThere(other)) return;
    const [a, b] = inOrder(one, other);
    noteOutcome(a, b, () =>
      glances.mayRelateAsCopiesOnly(numberOf(a), numberOf(b))
        ? compareAsCopies(toldAt(a), toldAt(b), assume)
        : compareClaims(toldAt(a), toldAt(b), assume),
    );
  }

  function noteOutcome(a: Place, b: Place, outcome: () => Comparison | null): void {
    const comparison = earlier ? earlier.compared(claimsAt(a, b), outcome) : outcome();
    if (comparison?.relation) groups.add(filePair(a, b, comparison));
  }

  /** An article that can be sent, with what is filed of its names. */
  function articleAway(file: string): ArticleAway {
    const { article, stamp, numbers } = files.get(file)!;
    return { stamp, send: () => ({ ...article.send!(), names: glances.namesAround(numbers[0]!) }) };
  }

  function takePairs(isOver: () => boolean, taker = 0): PairsAway | null | undefined {
    const parcel = createParcel(articleAway);
    const mayBeSent = (place: Place) =>
      isThere(place) && files.get(place.file)!.article.send !== undefined;
    // Before all is back, nobody knows which claims meet next.
    const more = () => (gathered ??= away.size + parcel.places.length > 0 ? null : gather());
    let isFull = false;
    while (!isFull && more()) {
      const next = gathered!.next(taker);
      if (!next) {
        gathered = null;
        continue;
      }
      const [a, b] = inOrder(...next);
      if (!mayBeSent(a) || !mayBeSent(b) || earlier?.knows(claimsAt(a, b))) compare(a, b);
      else parcel.add(a, b, glances.mayRelateAsCopiesOnly(numberOf(a), numberOf(b)));
      isFull = parcel.isFull() || isOver();
    }
    if (parcel.places.length === 0) return isFull ? undefined : null;
    const taken = parcel.close();
    away.set(taken, [...parcel.places]);
    return taken;
  }

  function bringBack(taken: PairsAway, related: Related): void {
    const pairs = away.get(taken);
    if (!pairs) return;
    away.delete(taken);
    const found = new Map(related);
    pairs.forEach(([a, b], at) => {
      if (isThere(a) && isThere(b)) noteOutcome(a, b, () => found.get(at) ?? null);
    });
  }

  /** What is filed of the claims of a file now. */
  function filedOf(file: string): FiledClaims {
    const { places, numbers } = files.get(file)!;
    const [first] = numbers;
    return {
      names: first === undefined ? new Int32Array(0) : glances.namesAround(first),
      ids: places.map(({ claim }) => claim),
      sentences: places.map(({ sentence }) => sentence),
      keys: numbers.map((number) => Int32Array.from(meetings.keysOf(number))),
      glances: numbers.map(glances.of),
    };
  }

  const isThere = (place: Place) => files.get(place.file)?.places[place.index] === place;
  const numberOf = ({ file, index }: Place) => files.get(file)!.numbers[index]!;

  function find({ file, claim }: ClaimAddress): Told | undefined {
    const place = files.get(file)?.places.find((one) => one.claim === claim);
    return place && toldAt(place);
  }

  /** What an earlier start has filed of an article that is put; null where it has not. */
  function begin(file: string, article: FileClaims): FiledClaims | null {
    remove(file);
    const name = earlier && article.name?.();
    return name ? earlier!.begin(file, name) : null;
  }

  function fileIn(file: string, article: FileClaims, claims: FiledClaims): void {
    const numbers = claims.ids.map((id, index) => {
      const number = free.pop() ?? places.length;
      places[number] = { file, claim: id, index, sentence: claims.sentences[index]! };
      const glance = claims.glances[index]!;
      glances.set(number, glance, claims.names);
      meetings.add(number, claims.keys[index]!, dayIn(glance));
      waiting.add(number);
      return number;
    });
    files.set(file, {
      article,
      stamp: ++stamps,
      numbers,
      places: numbers.map((number) => places[number]!),
    });
  }

  return {
    put(file, article, filed) {
      fileIn(file, article, begin(file, article) ?? filed ?? fileClaims(tell(file, article)));
    },
    putKnown(file, article) {
      const known = begin(file, article);
      if (known) fileIn(file, article, known);
      return known !== null;
    },
    remove,
    advance,
    takePairs,
    bringBack,
    keep(isOver) {
      if (earlier && earlier.keep(filedOf, isOver)) earlier = null;
      if (earlier) return false;
      // Nothing much is compared soon, and what comes is compared with others than these.
      recent.clear();
      return true;
    },
    rest: recent.clear,
    questions() {
      settle();
      return groups.questions();
    },
    questionsOf(file) {
      settle();
      return groups.questionsOf(file);
    },
    questionsSoFar: (file) => (file === undefined ? groups.questions() : groups.questionsOf(file)),
    claim: (address) => find(address)?.claim,
    explain(one, other) {
      const [a, b] = [find(one), find(other)];
      return a && b && compareClaims(a, b, assume);
    },
  };
}

function inOrder(one: Place, other: Place): readonly [Place, Place] {
  return one.file < other.file ? [one, other] : [other, one];
}

const claimsAt = (a: Place, b: Place) => ({ a: a.file, b: b.file, i: a.index, k: b.index });

function isBetween({ a, b }: FiledPair, place: Place): boolean {
  return a === place || b === place;
}
