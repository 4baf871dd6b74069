import { aspectOf } from '../claims/predicate.ts';
import { compareClaims } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { FileClaims } from './file-claims.ts';
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
  /** Compares any two claims, and says why they are listed or why not; undefined for an unknown claim. */
  explain(a: ClaimAddress, b: ClaimAddress): Comparison | undefined;
}

interface Filed {
  readonly told: Told;
  readonly keys: readonly string[];
}

/** Beyond how many days two claims are compared only where what they tell happens once. */
const FAR = 90;

/** A quick look before the gates: the same words from one witness, or told too far apart. */
function mayMeet(a: Told, b: Told): boolean {
  if (a.cluster === b.cluster && a.claim.sentence.text === b.claim.sentence.text) return false;
  if (a.dayNumber === null || b.dayNumber === null || a.event || b.event) return true;
  if (Math.abs(a.dayNumber - b.dayNumber) <= FAR) return true;
  return (
    a.leads === b.leads && (a.words.length > 0 || aspectOf(a.claim.predicate ?? '') === 'once')
  );
}

/** An index without articles. */
export function createQuestionIndex(): QuestionIndex {
  const assume = { oneEvent: false };
  const files = new Map<string, readonly Filed[]>();
  const byKey = new Map<string, Set<Told>>();
  const groups = createPairGroups();

  function remove(file: string): void {
    const told = files.get(file);
    if (!told) return;
    files.delete(file);
    for (const { told: one, keys } of told)
      for (const key of keys) {
        const filed = byKey.get(key);
        filed?.delete(one);
        if (filed?.size === 0) byKey.delete(key);
      }
    groups.remove(file);
  }

  function pair(one: Told, other: Told): Pair | null {
    if (one.file === other.file || !mayMeet(one, other)) return null;
    const [a, b] = one.file < other.file ? [one, other] : [other, one];
    const comparison = compareClaims(a, b, assume);
    if (!comparison.relation) return null;
    return { id: `${a.file}\n${a.claim.id}\n${b.file}\n${b.claim.id}`, a, b, comparison };
  }

  function find({ file, claim }: ClaimAddress): Told | undefined {
    return files.get(file)?.find(({ told }) => told.claim.id === claim)?.told;
  }

  return {
    put(file, claims) {
      remove(file);
      const told = tell(file, claims).map((one): Filed => ({ told: one, keys: keysOf(one) }));
      files.set(file, told);
      const pairs: Pair[] = [];
      for (const { told: one, keys } of told) {
        const met = new Set<Told>();
        for (const key of keys) {
          const filed = byKey.get(key) ?? new Set<Told>();
          for (const other of filed) met.add(other);
          filed.add(one);
          byKey.set(key, filed);
        }
        for (const other of met) {
          const found = pair(one, other);
          if (found) pairs.push(found);
        }
      }
      groups.put(file, pairs);
    },
    remove,
    questions: groups.questions,
    explain(one, other) {
      const [a, b] = [find(one), find(other)];
      return a && b && compareClaims(a, b, assume);
    },
  };
}
