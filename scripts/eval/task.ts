import { bareBody } from '../../src/core/article/article-body.ts';
import { analyseBody, type BodyAnalysis } from '../../src/core/analysis.ts';
import type { Article } from '../../src/core/article/article.ts';
import type { Tools } from '../../src/core/tools.ts';

/** One line of a corpus file. */
export interface Document {
  readonly id: string;
}

/** One kind of gold answer: how to predict it with the core, and how to score the prediction. */
export interface EvalTask<Gold extends Document, Prediction extends Document> {
  /** Set for a task that makes its documents itself: no file is named, and the gold list is empty. */
  readonly bringsDocuments?: true;
  /** Same id and same keys as the gold line. */
  predict(documents: readonly Gold[], tools: Tools): readonly Prediction[];
  /** Metrics as the README of the corpora defines them, by name. */
  score(gold: readonly Gold[], predictions: readonly Prediction[]): Record<string, number>;
}

/** Analyses a text that has no page around it: all of it counts as the body. */
export function analyseBareText(
  id: string,
  text: string,
  published: string | null,
  tools: Tools,
): BodyAnalysis {
  const article: Article = {
    isArticle: true,
    confidence: 1,
    why: [],
    title: null,
    authors: [],
    outlet: null,
    agency: null,
    dateline: null,
    published: published
      ? { value: published, method: 'metadata', span: null, alternative: null, doubts: [] }
      : null,
    updated: null,
    body: bareBody(text),
    furniture: [],
  };
  return analyseBody(id, text, article, tools);
}

/** Precision, recall and F1 from counts; nothing expected and nothing predicted is 1. */
export function f1(correct: number, predicted: number, expected: number) {
  const precision = predicted ? correct / predicted : expected ? 0 : 1;
  const recall = expected ? correct / expected : predicted ? 0 : 1;
  const sum = precision + recall;
  return { precision, recall, f1: sum ? (2 * precision * recall) / sum : 0 };
}
