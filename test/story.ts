import { analyseBareText } from '../scripts/eval/task.ts';
import type { BodyAnalysis } from '../src/core/analysis.ts';
import { createEntityIndex } from '../src/core/entities/entity-index.ts';
import { createQuestionIndex, type QuestionIndex } from '../src/core/questions/question-index.ts';
import { createTools } from '../src/core/tools.ts';
import { loadModels } from '../src/node/load-models.ts';

/** One article of a story: all of the text is body. */
export interface StoryArticle {
  readonly text: string;
  readonly published: string | null;
}

const tools = createTools(loadModels());

/** Analyses articles as they are given, and puts them into a question index in that order. */
export function findStory(articles: Readonly<Record<string, StoryArticle>>): QuestionIndex {
  return indexStory(
    Object.entries(articles).map(([file, { text, published }]) => read(file, text, published)),
  );
}

/** Puts articles that were analysed, each under its own name, into a question index in their order. */
export function indexStory(analyses: readonly BodyAnalysis[]): QuestionIndex {
  const entities = createEntityIndex();
  for (const { file, characters } of analyses) entities.put(file, characters);
  const questions = createQuestionIndex();
  for (const { file, claims, characters, article } of analyses)
    questions.put(file, {
      claims: () => claims,
      published: article.published?.value ?? null,
      cluster: file,
      entityOf: (character) => entities.entityOf(file, character)?.id,
      weights: characters.map(({ forms }) => forms.reduce((sum, { count }) => sum + count, 0)),
    });
  return questions;
}

/** The kinds of the conflicts that two articles of one day, or of two, are listed with. */
export function conflictsOf(
  a: string,
  b: string,
  published = '2024-03-05',
  later = published,
): readonly string[] {
  return findStory({ 'a.md': { text: a, published }, 'b.md': { text: b, published: later } })
    .questions()
    .filter(({ relation }) => relation === 'conflict')
    .map(({ kind }) => kind);
}

/** What the analysis finds in a text that is all body. */
export function read(file: string, text: string, published: string | null): BodyAnalysis {
  return analyseBareText(file, text, published, tools);
}
