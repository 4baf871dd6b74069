import type { Verdict } from '../annotations/annotation.ts';
import type { QuestionVerdict } from '../annotations/question-verdicts.ts';
import type { EntityType } from '../entities/mention.ts';
import type { QuestionKind, Relation } from '../questions/question.ts';

/**
 * What a folder holds, for somebody who was not there: its articles, where they differ, and what people
 * marked. Plain data without any mark-up; each format writes it in its own way, and escapes it.
 */
export interface Report {
  readonly version: 1;
  /** The name of the folder, as a person calls it. */
  readonly folder: string;
  /** When it was made: ISO 8601, UTC. */
  readonly made: string;
  readonly articles: readonly ReportedArticle[];
  /** The most urgent first. */
  readonly rows: readonly ReportedRow[];
  readonly marks: readonly ReportedMark[];
}

export interface ReportedArticle {
  /** Path in the folder, with forward slashes. */
  readonly file: string;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** Outlet, else agency; null where the page names neither. */
  readonly source: string | null;
  readonly published: string | null;
  /** The earliest file of the folder with the same text. */
  readonly reprintOf: string | null;
  readonly claims: number;
}

/** One question that articles answer, with all answers. */
export interface ReportedRow {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly relation: Relation;
  readonly strength: 'strong' | 'medium' | 'weak';
  readonly question: string;
  readonly reasons: readonly string[];
  /** A person's reason why it is no conflict; null where nobody dismissed it. */
  readonly dismissed: string | null;
  /** What people concluded about the question as a whole. */
  readonly verdicts: readonly QuestionVerdict[];
  /** How many independent sources stand behind the answers. */
  readonly witnesses: number;
  readonly answers: readonly ReportedAnswer[];
}

/** Where something stands in a file: lines and columns from 1, offsets in UTF-16 code units. */
export interface ReportedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

export interface ReportedAnswer extends ReportedPlace {
  readonly answer: string;
  /** The words of the claim. */
  readonly text: string;
  readonly speaker: string | null;
  /** What the speaker is, where it is a known name. */
  readonly speakerType: EntityType | null;
  /** TIMEX3 values: when it was said, and when it happened. */
  readonly stated: string | null;
  readonly event: string | null;
  readonly quantity: ReportedQuantity | null;
  readonly witness: number;
  readonly verdicts: readonly ReportedVerdict[];
}

export interface ReportedQuantity {
  readonly text: string;
  readonly low: number;
  /** Null for no upper limit. */
  readonly high: number | null;
  readonly of: string;
  readonly unit: string | null;
}

export interface ReportedVerdict {
  readonly verdict: Verdict;
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly comment: string | null;
  /** Addresses that the person gave as evidence. */
  readonly sources: readonly string[];
  /** False where the words have changed since: the verdict speaks of an earlier text. */
  readonly holds: boolean;
}

/** A verdict or note of a person on words of an article. */
export interface ReportedMark {
  readonly id: string;
  readonly file: string;
  /** Null where its words are no longer in the article. */
  readonly place: ReportedPlace | null;
  /** The words as they were marked. */
  readonly quote: string;
  readonly state: 'anchored' | 'moved' | 'changed' | 'orphan';
  /** Null for a note. */
  readonly verdict: Verdict | null;
  readonly by: string;
  readonly at: string;
  readonly comment: string | null;
  readonly sources: readonly string[];
  readonly holds: boolean;
}
