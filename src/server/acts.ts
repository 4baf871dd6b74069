import type { Stamp } from '../core/annotations/annotation.ts';
import { createArticleActs, type ArticleActs } from './article-acts.ts';
import { createMarkActs, type MarkActs } from './mark-acts.ts';
import { createQuestionActs, type QuestionActs } from './question-acts.ts';
import type { Undo } from './undo.ts';

/** Writes down what a person does. Everything that resolves is on the disk. */
export interface Acts extends MarkActs, ArticleActs, QuestionActs {}

/** @param stamp Who acts, and when. */
export function createActs(stamp: () => Stamp, undo: Undo): Acts {
  return {
    ...createMarkActs(stamp, undo),
    ...createArticleActs(stamp),
    ...createQuestionActs(stamp, undo),
  };
}
