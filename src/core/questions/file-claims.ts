import type { Day } from '../calendar/day.ts';
import type { ClaimList } from '../claims/claim-list.ts';
import type { SentArticle } from './sent-article.ts';

/** What the questions need to know of one article: its claims, and how it hangs together with the others. */
export interface FileClaims {
  /** The same at every call: they are not kept here, but asked for again when somebody looks at their words. */
  readonly claims: () => ClaimList;
  /** The day on which it was published; null where it is not known. */
  readonly published: Day | null;
  /**
   * Articles with the same value carry the same copy, reprinted or from one agency: together they are
   * one witness. An article that shares its copy with none has a value of its own.
   */
  readonly cluster: string;
  /**
   * The id, in the whole folder, of one of this article's characters; undefined where it could be
   * several. It is asked while the article is put, so put an article again when the ids of its
   * characters change.
   */
  readonly entityOf: (character: number) => string | undefined;
  /** How often each character is named, in the order of the article's characters. */
  readonly weights: readonly number[];
  /**
   * A name for all that the claims say and what is told here of them: two articles, or two states of one, that have
   * the same name are compared with others with the same outcome. Asked only where earlier work is kept.
   */
  readonly name?: () => string;
  /** The same for another process; not there where its analysis is not packed. */
  readonly send?: (() => SentArticle) | undefined;
}
