import { readUnseen, type KnownPage } from '../train/line-training.ts';
import { shingleScores } from './shingles.ts';
import type { Document, EvalTask } from './task.ts';

interface PageDocument extends Document, KnownPage {}

/**
 * The article of a page, found by a line model that has seen no page of its site: five models, each
 * trained on four fifths of the sites. The shipped model was trained on all of them, so that its own
 * figure (task `body`) flatters; this one tells what to expect of a page that nobody has seen.
 */
export const bodyUnseen: EvalTask<PageDocument, PageDocument> = {
  predict: (pages) =>
    readUnseen(pages).map(({ example, predicted }) => ({
      id: example.page.id,
      url: example.page.url,
      text: example.page.text,
      body: predicted,
    })),

  score: (gold, predictions) => {
    const byId = new Map(predictions.map(({ id, body }) => [id, body]));
    const { precision, recall, f1 } = shingleScores(
      gold.map(({ id, body }) => ({ gold: body, predicted: byId.get(id) ?? '' })),
    );
    return {
      precision_cross_validated: precision,
      recall_cross_validated: recall,
      f1_cross_validated: f1,
    };
  },
};
