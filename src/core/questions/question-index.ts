import type { Claim } from '../claims/claim.ts';
import { askedBy, isOfOneMatter } from './asked.ts';
import { compareClaims } from './compare.ts';
import type { Comparison } from './comparison.ts';
import type { EarlierWork } from './earlier-work.ts';
import type { FileClaims } from './file-claims.ts';
import { fileClaims } from './file-told.ts';
import { createFiledArticles } from './filed-articles.ts';
import type { FiledClaims } from './filed-claims.ts';
import { filePair, type Place } from './filed-pair.ts';
import { createGathering } from './gathering.ts';
import { createPairGroups } from './pair-groups.ts';
import type { PairsAway, Related } from './pairs-away.ts';
import { createPairsToCompare } from './pairs-to-compare.ts';
import type { Question } from './question.ts';
import { createRecentTold } from './recent-told.ts';
import { tell } from './tell.ts';
import type { Told } from './told.ts';

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
   * Takes some of the pairs that are to be compared, for another process; whatever is not brought back is compared when
   * somebody asks. What an earlier start has compared is not among them.
   *
   * @param isOver Asked after each pair: fewer are taken, or none, when it says so.
   * @param taker The number of that process: each compares articles of its own with others, as far as there are such.
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
  const articles = createFiledArticles(common);
  const recent = createRecentTold(articles.tell);
  const toldAt = ({ file, index }: Place) => recent.of(file).at(index);
  const groups = createPairGroups(toldAt);
  const gathering = createGathering(articles, groups);
  const { advance, takePairs, bringBack } = createPairsToCompare(articles, {
    gather: gathering.gather,
    isKnown: (a, b) => earlier?.knows(claimsAt(a, b)) ?? false,
    toldAt,
    note(a, b, outcome) {
      const comparison = earlier ? earlier.compared(claimsAt(a, b), outcome) : outcome();
      if (!comparison?.relation) return;
      const asked = isOfOneMatter(comparison) ? askedBy(toldAt(a), toldAt(b)) : [];
      groups.add(filePair(articles.paired(a), articles.paired(b), comparison, asked));
    },
  });

  const settle = () => void advance(() => false);

  function remove(file: string): void {
    const known = articles.get(file);
    if (!known) return;
    earlier?.forget(file);
    recent.forget(file);
    for (const pair of [...groups.pairsOf(file)]) groups.drop(pair);
    known.numbers.forEach(gathering.forget);
    articles.remove(file);
  }

  /** What an earlier start has filed of an article that is put; null where it has not. */
  function begin(file: string, article: FileClaims): FiledClaims | null {
    remove(file);
    const name = earlier && article.name?.();
    return name ? earlier!.begin(file, name) : null;
  }

  function add(file: string, article: FileClaims, claims: FiledClaims): void {
    articles.put(file, article, claims).forEach(gathering.add);
  }

  function find({ file, claim }: ClaimAddress): Told | undefined {
    const place = articles.find(file, claim);
    return place && toldAt(place);
  }

  return {
    put(file, article, filed) {
      add(file, article, begin(file, article) ?? filed ?? fileClaims(tell(file, article)));
    },
    putKnown(file, article) {
      const known = begin(file, article);
      if (known) add(file, article, known);
      return known !== null;
    },
    remove,
    advance,
    takePairs,
    bringBack,
    keep(isOver) {
      if (earlier && earlier.keep(articles.filedOf, isOver)) earlier = null;
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
      return a && b && compareClaims(a, b, { oneEvent: false });
    },
  };
}

const claimsAt = (a: Place, b: Place) => ({ a: a.file, b: b.file, i: a.index, k: b.index });
