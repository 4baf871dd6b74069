import { bareBody } from '../../../../src/core/article/article-body.ts';
import type { Sentence } from '../../../../src/core/language/sentence.ts';
import { findTimes } from '../../../../src/core/time/find-times.ts';
import type { TimeExpression } from '../../../../src/core/time/time-expression.ts';
import { createTools, type Tools } from '../../../../src/core/tools.ts';
import { loadModels } from '../../../../src/node/load-models.ts';

let tools: Tools | undefined;

/** The time expressions of a text published on a day, read with the real language tools. */
export function timesOf(text: string, published: string | null): readonly TimeExpression[] {
  return findTimes(text, sentencesOf(text), published);
}

/** The sentences of a text, read with the real language tools. */
export function sentencesOf(text: string): readonly Sentence[] {
  tools ??= createTools(loadModels());
  return tools.language.read(text, bareBody(text));
}

/** The same as `text → value`, for tables. */
export function valuesOf(text: string, published: string | null): string[] {
  return timesOf(text, published).map((time) => `${time.text} → ${time.value}`);
}
