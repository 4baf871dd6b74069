import judged from './queue-judgements.json' with { type: 'json' };
import { folderOf, foldersOf, type StoryDocument } from './story-folder.ts';
import type { Document, EvalTask } from './task.ts';

/** One row as an editor would see it. */
interface Row extends Document {
  readonly folder: string;
  readonly articles: number;
  readonly kind: string;
  readonly question: string;
  readonly answers: readonly string[];
}

const verdicts = new Map(
  Object.entries(judged.rows as Readonly<Record<string, string>>).map(([key, verdict]) => [
    key,
    verdict.startsWith('right'),
  ]),
);

/**
 * Every conflict and dispute that is listed, for each event as a folder and for the whole file as one. The score
 * compares them with what a person made of each by reading; a row that was not judged counts for neither.
 */
export const queue: EvalTask<StoryDocument, Row> = {
  predict: (documents, tools) =>
    [...foldersOf(documents)].flatMap(([folder, articles]) =>
      folderOf(articles, tools)
        .questions()
        .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
        .map(({ id, kind, question, answers }) => ({
          id: `${folder} ${id}`,
          folder,
          articles: articles.length,
          kind,
          question,
          answers: answers.map(({ file, answer }) => `${file}: ${answer}`),
        })),
    ),
  score: (gold, rows) => {
    const known = rows.filter(({ id }) => verdicts.has(id));
    const whole = rows.filter(({ folder }) => folder === 'all');
    return {
      rows: rows.length,
      judged: known.length,
      precision: known.filter(({ id }) => verdicts.get(id)).length / (known.length || 1),
      rows_per_100_articles: (100 * whole.length) / (gold.length || 1),
    };
  },
};
