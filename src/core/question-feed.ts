import type { Archive } from './archive.ts';
import type { Article } from './article/article.ts';
import { publishedDay } from './article/published-day.ts';
import type { Reprints } from './article/reprints.ts';
import { hash } from './claims/claim-id.ts';
import type { EntityIndex } from './entities/entity-index.ts';
import type { FileClaims } from './questions/file-claims.ts';
import type { FiledClaims } from './questions/filed-claims.ts';
import type { QuestionIndex } from './questions/question-index.ts';
import type { SentArticle } from './questions/sent-article.ts';

/**
 * Gives the claims of articles to the questions, each as it hangs together with the others: by the names that they share,
 * and as a copy of one text. When that changes, they are given once more; no other article is.
 */
export interface QuestionFeed {
  /** To be called for a file that came, changed or went. */
  change(file: string): void;
  /** @returns The files that may hang together otherwise than when this was last called. */
  join(): ReadonlySet<string>;
  /**
   * Gives what was there when names and copies were last joined, and compares it.
   *
   * @param isOver Asked after each step.
   * @returns Whether nothing of that is left.
   */
  advanceJoined(isOver: () => boolean): boolean;
  /**
   * Takes an article of which the claims are to be filed since names and copies were last joined, for another process;
   * whatever is not brought back is filed when somebody asks. What an earlier start has filed is put in at once.
   *
   * @param isOver Asked after each of those: nothing is taken when it says so.
   * @returns Undefined where nothing is taken, null where nothing is left to be.
   */
  takeToFile(isOver: () => boolean): SentArticle | null | undefined;
  /** Brings back what is filed of an article; it is left out where that says something else now. */
  bringFiled(article: SentArticle, filed: FiledClaims): void;
}

/** What is known of one file. */
export interface FedArticle {
  readonly article: Article;
  /** How often each character is named. */
  readonly weights: readonly number[];
}

interface Sources {
  readonly articleOf: (file: string) => FedArticle | undefined;
  readonly archive: Archive;
  readonly index: EntityIndex;
  readonly reprints: Reprints;
  readonly questions: QuestionIndex;
}

export function createQuestionFeed({
  articleOf,
  archive,
  index,
  reprints,
  questions,
}: Sources): QuestionFeed {
  /** How each file hangs together with the others, as the questions were last told. */
  const ties = new Map<string, string>();
  /** Files that came, changed or went since. */
  const changed = new Set<string>();
  /** Files whose ties may be others than were told. */
  const stale = new Set<string>();
  /** Articles of which the claims are filed in another process meanwhile, by names for all that this depends on. */
  const away = new Map<SentArticle, string>();

  function tieOf(file: string) {
    const ids = index.idsOf(file);
    const copies = reprints.clusterOf(file);
    const wire = copies.map((copy) => articleOf(copy)?.article.agency).find(Boolean);
    const cluster = wire ? `wire ${wire}` : `copy ${copies[0]}`;
    return { ids, cluster, signature: hash(JSON.stringify([ids, cluster])) };
  }

  /** The claims of a file as they hang together with the others now; null where that has been told. */
  function tiedClaims(file: string) {
    const known = articleOf(file);
    if (!known) return null;
    const { ids, cluster, signature } = tieOf(file);
    if (ties.get(file) === signature) return null;
    const published = publishedDay(known.article);
    const { weights } = known;
    const send = () => ({
      ...{ file, published, cluster, weights, ids },
      packed: archive.packed!(file)!,
    });
    const name = () => JSON.stringify([file, archive.nameOf(file), published, weights, signature]);
    const claims: FileClaims = {
      published,
      cluster,
      weights,
      claims: () => archive.claims(file)!,
      entityOf: (character: number) => ids[character],
      name,
      send: archive.packed && send,
    };
    return { signature, name, claims };
  }

  function give(file: string): void {
    const tied = tiedClaims(file);
    if (!tied) return;
    ties.set(file, tied.signature);
    questions.put(file, tied.claims);
  }

  return {
    change(file) {
      ties.delete(file);
      changed.add(file);
    },
    join() {
      const files = new Set([...changed, ...index.changes(), ...reprints.changes()]);
      changed.clear();
      for (const file of files) stale.add(file);
      return files;
    },
    advanceJoined(isOver) {
      // Whoever asks waits for nobody else.
      for (const { file } of away.keys()) stale.add(file);
      away.clear();
      for (const file of stale) {
        stale.delete(file);
        give(file);
        if (isOver()) return false;
      }
      return questions.advance(isOver);
    },
    takeToFile(isOver) {
      for (const file of stale) {
        stale.delete(file);
        const tied = tiedClaims(file);
        if (tied?.claims.send && !questions.putKnown(file, tied.claims)) {
          ties.delete(file);
          const sent = tied.claims.send();
          away.set(sent, tied.name());
          return sent;
        }
        if (tied) ties.set(file, tied.signature);
        if (tied && !tied.claims.send) questions.put(file, tied.claims);
        if (isOver()) return undefined;
      }
      return null;
    },
    bringFiled(sent, filed) {
      const name = away.get(sent);
      if (!away.delete(sent)) return;
      const { file } = sent;
      const tied = tiedClaims(file);
      // What is other now is stale, or will be found to be.
      if (tied?.name() !== name) return;
      ties.set(file, tied!.signature);
      questions.put(file, tied!.claims, filed);
    },
  };
}
