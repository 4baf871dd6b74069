import type { Claim } from '../claims/claim.ts';
import { hashText } from '../language/perceptron.ts';
import { compareClaims } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { FileClaims } from './file-claims.ts';
import { createGlances } from './glance.ts';
import { createToldStore } from './kept-told.ts';
import { keysOf } from './keys.ts';
import { createMeetings } from './meetings.ts';
import type { Question } from './question.ts';
import { createPairGroups } from './pair-groups.ts';
import type { Pair } from './rows.ts';
import { tell, type Told } from './told.ts';

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
  /** Adds the claims of an article, or replaces them. */
  put(file: string, claims: FileClaims): void;
  /** Forgets an article; nothing happens when it is not known. */
  remove(file: string): void;
  /** All questions with two or more answers, the most urgent first. */
  questions(): readonly Question[];
  /** Those with an answer in one article, the most urgent first. */
  questionsOf(file: string): readonly Question[];
  /** One claim of an article; undefined where either is not known. */
  claim(address: ClaimAddress): Claim | undefined;
  /** Compares any two claims, and says why they are listed or why not; undefined for an unknown claim. */
  explain(a: ClaimAddress, b: ClaimAddress): Comparison | undefined;
}

interface FiledClaims {
  /** The numbers of the claims. */
  readonly numbers: readonly number[];
  readonly ids: readonly string[];
}

/**
 * An index without articles.
 *
 * @param common How many claims may share a key that says something by itself.
 */
export function createQuestionIndex(common?: number): QuestionIndex {
  const assume = { oneEvent: false };
  const store = createToldStore();
  const files = new Map<string, FiledClaims>();
  const claims: (Told | undefined)[] = [];
  /** Numbers of claims that are gone. */
  const free: number[] = [];
  const meetings = createMeetings(common);
  const glances = createGlances();
  const groups = createPairGroups();
  /** Claims that came and have not been compared. */
  const waiting = new Set<number>();

  function remove(file: string): void {
    const known = files.get(file);
    if (!known) return;
    files.delete(file);
    for (const pair of [...groups.pairsOf(file)]) groups.drop(pair);
    for (const number of known.numbers) {
      meetings.remove(number);
      waiting.delete(number);
      claims[number] = undefined;
      free.push(number);
    }
  }

  /** Compares what came, and what meets others than before as its keys have become common or rare. */
  function settle(): void {
    const { grown, shrunk } = meetings.turns();
    for (const number of shrunk) {
      const one = claims[number]!;
      for (const pair of [...groups.pairsOf(one.file)])
        if (isBetween(pair, one) && !meetings.doMeet(numberOf(pair.a), numberOf(pair.b)))
          groups.drop(pair);
    }
    for (const number of grown) if (!waiting.has(number)) compareKnown(number);
    for (const number of waiting) {
      waiting.delete(number);
      for (const other of meetings.of(number)) if (!waiting.has(other)) compare(number, other);
    }
  }

  /** Compares a claim anew with all that it meets and makes no pair with. */
  function compareKnown(number: number): void {
    const told = claims[number]!;
    const paired = new Set<Told>();
    for (const pair of groups.pairsOf(told.file))
      if (isBetween(pair, told)) paired.add(pair.a).add(pair.b);
    for (const other of meetings.of(number))
      if (!waiting.has(other) && !paired.has(claims[other]!)) compare(number, other);
  }

  function compare(one: number, other: number): void {
    if (!glances.mayRelate(one, other)) return;
    const [x, y] = [claims[one]!, claims[other]!];
    if (x.file === y.file) return;
    const [a, b] = x.file < y.file ? [x, y] : [y, x];
    const comparison = compareClaims(a, b, assume);
    if (!comparison.relation) return;
    const id = `${a.file}\n${a.claim.id}\n${b.file}\n${b.claim.id}`;
    groups.add({ id, a, b, comparison });
  }

  const numberOf = ({ file, claim }: Told) => {
    const known = files.get(file)!;
    return known.numbers[known.ids.indexOf(claim.id)]!;
  };

  function find({ file, claim }: ClaimAddress): Told | undefined {
    const known = files.get(file);
    const number = known?.numbers[known.ids.indexOf(claim)];
    return number === undefined ? undefined : claims[number];
  }

  return {
    put(file, article) {
      remove(file);
      const unpacked = tell(file, article);
      const numbers = store.keep(unpacked).map((told, i) => {
        const fresh = unpacked[i]!;
        const number = free.pop() ?? claims.length;
        claims[number] = told;
        glances.set(number, fresh);
        const keys = keysOf(fresh).map((text) => hashText(text));
        meetings.add(number, new Set(keys), fresh.dayNumber);
        waiting.add(number);
        return number;
      });
      files.set(file, { numbers, ids: unpacked.map(({ claim }) => claim.id) });
    },
    remove,
    questions() {
      settle();
      return groups.questions();
    },
    questionsOf(file) {
      settle();
      return groups.questionsOf(file);
    },
    claim: (address) => find(address)?.claim,
    explain(one, other) {
      const [a, b] = [find(one), find(other)];
      return a && b && compareClaims(a, b, assume);
    },
  };
}

function isBetween({ a, b }: Pair, told: Told): boolean {
  return a === told || b === told;
}
