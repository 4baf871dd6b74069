import { noCorrections } from '../../src/core/article/corrections.ts';
import { readArticle } from '../../src/core/article/read-article.ts';
import { plainPage } from '../../src/core/text/page.ts';
import { shingleScores } from './shingles.ts';
import type { Document, EvalTask } from './task.ts';

interface BodyDocument extends Document {
  readonly url: string;
  readonly text: string;
  readonly body: string;
}

/** The article of a page, its dateline included, as the gold bodies have it. */
export const body: EvalTask<BodyDocument, BodyDocument> = {
  predict: (documents) =>
    documents.map(({ id, url, text }) => {
      const article = readArticle('page.txt', plainPage(text), {
        ...noCorrections,
        isArticle: true,
      });
      const spans = article.body.map(({ start, end }, i) => {
        const { dateline } = article;
        const isFirst = i === 0 && dateline && dateline.end <= start && start - dateline.end < 4;
        return text.slice(isFirst ? dateline.start : start, end);
      });
      return { id, url, text, body: spans.join('\n') };
    }),

  score: (gold, predictions) => {
    const byId = new Map(predictions.map((prediction) => [prediction.id, prediction.body]));
    return shingleScores(
      gold.map((page) => ({ gold: page.body, predicted: byId.get(page.id) ?? '' })),
    );
  },
};
