import { groupEvents } from '../../src/core/article/events.ts';
import type { StoryDocument } from './story-folder.ts';
import type { EvalTask } from './task.ts';

/** Articles grouped by event: B-cubed precision, recall and F1, and F1 over pairs of articles. */
export const stories: EvalTask<StoryDocument, StoryDocument> = {
  predict: (documents) => {
    const groups = groupEvents(
      documents.map(({ id, title, text, published }) => ({
        file: id,
        title: title ?? null,
        body: text,
        published: published ?? null,
      })),
    );
    const eventOf = new Map(
      groups.flatMap((files, i) => files.map((file) => [file, `event-${i + 1}`])),
    );
    return documents.map((document) => ({ ...document, event: eventOf.get(document.id)! }));
  },

  score: (gold, predictions) => {
    const predicted = new Map(predictions.map(({ id, event }) => [id, event]));
    let precision = 0;
    let recall = 0;
    let both = 0;
    let found = 0;
    let wanted = 0;
    for (const a of gold) {
      let same = 0;
      let together = 0;
      let right = 0;
      for (const b of gold) {
        const inGold = a.event === b.event;
        const inPrediction = predicted.get(a.id) === predicted.get(b.id);
        if (inGold) same++;
        if (inPrediction) together++;
        if (inGold && inPrediction) right++;
      }
      precision += right / together;
      recall += right / same;
      both += right - 1;
      found += together - 1;
      wanted += same - 1;
    }
    precision /= gold.length || 1;
    recall /= gold.length || 1;
    const pairPrecision = found ? both / found : 1;
    const pairRecall = wanted ? both / wanted : 1;
    return {
      bcubed_precision: precision,
      bcubed_recall: recall,
      bcubed_f1: (2 * precision * recall) / (precision + recall || 1),
      pair_precision: pairPrecision,
      pair_recall: pairRecall,
      pair_f1: (2 * pairPrecision * pairRecall) / (pairPrecision + pairRecall || 1),
    };
  },
};
