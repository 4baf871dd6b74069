import { createPostings } from '../article/postings.ts';
import type { Claim } from '../claims/claim.ts';
import { aspectOf } from '../claims/predicate.ts';
import { hashText } from '../language/perceptron.ts';
import { compareClaims } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { FileClaims } from './file-claims.ts';
import { createToldStore } from './kept-told.ts';
import { keysOf } from './keys.ts';
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
 * never on the order in which they came; putting one compares its claims with those that share a key
 * and with no others.
 */
export interface QuestionIndex {
  /** Adds the claims of an article, or replaces them. */
  put(file: string, claims: FileClaims): void;
  /** Forgets an article; nothing happens when it is not known. */
  remove(file: string): void;
  /** All questions with two or more answers, the most urgent first. */
  questions(): readonly Question[];
  /** One claim of an article; undefined where either is not known. */
  claim(address: ClaimAddress): Claim | undefined;
  /** Compares any two claims, and says why they are listed or why not; undefined for an unknown claim. */
  explain(a: ClaimAddress, b: ClaimAddress): Comparison | undefined;
}

/** A claim as it is filed: what a quick look needs is at hand, the rest is packed. */
interface Filed {
  readonly told: Told;
  /** Of the words of its sentence. */
  readonly sentence: number;
  /** Whether it stands for a sentence that may be a copy of another. */
  readonly mayBeCopy: boolean;
  readonly happensOnce: boolean;
}

interface FiledClaims {
  /** The numbers of the claims. */
  readonly numbers: readonly number[];
  readonly ids: readonly string[];
  /** The keys of all claims with their claims' numbers, for taking them back. */
  readonly keys: Int32Array;
}

/** Beyond how many days two claims are compared only where what they tell happens once. */
const FAR = 90;

/** A quick look before the gates: the same words from one witness, or told too far apart. */
function mayMeet(x: Filed, y: Filed): boolean {
  const [a, b] = [x.told, y.told];
  if (a.cluster === b.cluster && x.sentence === y.sentence) return false;
  if (a.dayNumber === null || b.dayNumber === null || a.event || b.event) return true;
  if (Math.abs(a.dayNumber - b.dayNumber) <= FAR) return true;
  return a.leads === b.leads && (x.mayBeCopy || x.happensOnce);
}

/** An index without articles. */
export function createQuestionIndex(): QuestionIndex {
  const assume = { oneEvent: false };
  const store = createToldStore();
  const files = new Map<string, FiledClaims>();
  const claims: (Filed | undefined)[] = [];
  /** Numbers of claims that are gone. */
  const free: number[] = [];
  const byKey = createPostings();
  const groups = createPairGroups();

  function remove(file: string): void {
    const known = files.get(file);
    if (!known) return;
    files.delete(file);
    for (let i = 0; i < known.keys.length; i += 2) byKey.remove(known.keys[i]!, known.keys[i + 1]!);
    for (const number of known.numbers) claims[number] = undefined;
    free.push(...known.numbers);
    groups.remove(file);
  }

  /** @param fresh The same claim as in `one`, unpacked. */
  function pair(one: Filed, fresh: Told, other: Filed): Pair | null {
    if (one.told.file === other.told.file || !mayMeet(one, other)) return null;
    const isFirst = one.told.file < other.told.file;
    const comparison = isFirst
      ? compareClaims(fresh, other.told, assume)
      : compareClaims(other.told, fresh, assume);
    if (!comparison.relation) return null;
    const [a, b] = isFirst ? [one.told, other.told] : [other.told, one.told];
    return { id: `${a.file}\n${a.claim.id}\n${b.file}\n${b.claim.id}`, a, b, comparison };
  }

  function find({ file, claim }: ClaimAddress): Told | undefined {
    const known = files.get(file);
    const number = known?.numbers[known.ids.indexOf(claim)];
    return number === undefined ? undefined : claims[number]!.told;
  }

  return {
    put(file, article) {
      remove(file);
      const unpacked = tell(file, article);
      const pairs: Pair[] = [];
      const keys: number[] = [];
      const numbers = store.keep(unpacked).map((told, i) => {
        const fresh = unpacked[i]!;
        const one: Filed = {
          told,
          sentence: hashText(fresh.claim.sentence.text),
          mayBeCopy: fresh.words.length > 0,
          happensOnce: aspectOf(fresh.claim.predicate ?? '') === 'once',
        };
        const number = free.pop() ?? claims.length;
        claims[number] = one;
        const met = new Set<number>();
        for (const key of new Set(keysOf(fresh).map((text) => hashText(text)))) {
          for (const other of byKey.of(key)) met.add(other);
          byKey.add(key, number);
          keys.push(key, number);
        }
        for (const other of met) {
          const found = pair(one, fresh, claims[other]!);
          if (found) pairs.push(found);
        }
        return number;
      });
      const ids = unpacked.map(({ claim }) => claim.id);
      files.set(file, { numbers, ids, keys: Int32Array.from(keys) });
      groups.put(file, pairs);
    },
    remove,
    questions: groups.questions,
    claim: (address) => find(address)?.claim,
    explain(one, other) {
      const [a, b] = [find(one), find(other)];
      return a && b && compareClaims(a, b, assume);
    },
  };
}
