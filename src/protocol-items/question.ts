import type { Range } from 'vscode-languageserver-types';
import type { Label } from '../core/annotations/annotation.ts';
import type { QuestionVerdict } from '../core/annotations/question-verdicts.ts';
import type { QuestionKind, Relation } from '../core/questions/question.ts';
import type { Place } from './place.ts';
import type { VerdictItem } from './verdict.ts';

export interface QuestionItem {
  readonly id: string;
  readonly folder: string;
  readonly kind: QuestionKind;
  readonly relation: Relation;
  readonly question: string;
  readonly strength: 'strong' | 'medium' | 'weak';
  readonly reasons: readonly string[];
  /** The reason of the person who dismissed it; null while it is open. */
  readonly dismissed: string | null;
  /** The labels that people gave it with *Report as…*, each with their names. */
  readonly reported: readonly { readonly label: Label; readonly by: string }[];
  /** What people concluded about the question as a whole, the latest of each person, oldest first. */
  readonly verdicts: readonly QuestionVerdict[];
  /** In how many articles all its answers stand, and how many independent sources are behind them. */
  readonly articles: number;
  readonly sources: number;
  /** All of them, or some where there are very many. */
  readonly answers: readonly AnswerItem[];
  /** How many answers are left out. */
  readonly more: number;
}

export interface AnswerItem extends Place {
  readonly claim: string;
  /** The words that differ: the figure, or else the whole claim. */
  readonly differs: Range;
  readonly answer: string;
  /** What it comes to, however it is written: answers with the same value say the same. */
  readonly value: string;
  /** Who published it: agency or outlet, else the file. */
  readonly source: string;
  readonly published: string | null;
  /** An earlier file of the folder carries the same article. */
  readonly isReprint: boolean;
  /** Who is quoted with it; null where the article itself says it. */
  readonly speaker: string | null;
  /** It gives an older figure as current after a newer one was published. */
  readonly isStale: boolean;
  readonly witness: number;
  readonly verdict: VerdictItem | null;
}
