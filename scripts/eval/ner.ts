import type { EntityType } from '../../src/core/entities/mention.ts';
import { overlaps, type Span } from '../../src/core/text/span.ts';
import { analyseBareText, f1, type Document, type EvalTask } from './task.ts';

interface Entity extends Span {
  readonly type: EntityType;
  readonly optional?: boolean;
}

interface NerDocument extends Document {
  readonly text: string;
  readonly published?: string | null;
  readonly entities: readonly Entity[];
}

/**
 * Names: strict, relaxed and boundary scores over the types that occur in the gold file; `strict_f1_names`
 * leaves MISC out, which half of the files mark only in part.
 */
export const ner: EvalTask<NerDocument, NerDocument> = {
  predict: (documents, tools) =>
    documents.map((document) => ({
      id: document.id,
      text: document.text,
      entities: analyseBareText(
        document.id,
        document.text,
        document.published ?? null,
        tools,
      ).mentions.map(({ start, end, type }) => ({ start, end, type })),
    })),

  score: (gold, predictions) => {
    const required = gold.flatMap((document) => document.entities.filter((e) => !e.optional));
    const types = new Set(required.map((entity) => entity.type));
    const metrics: Record<string, number> = {};
    const matchers: Record<string, (a: Entity, b: Entity) => boolean> = {
      strict: (a, b) => a.start === b.start && a.end === b.end && a.type === b.type,
      relaxed: (a, b) => a.type === b.type && overlaps(a, b),
      boundaries: (a, b) => a.start === b.start && a.end === b.end,
    };
    for (const [name, matches] of Object.entries(matchers)) {
      const counts = count(gold, predictions, types, matches);
      const {
        precision,
        recall,
        f1: score,
      } = f1(counts.correct, counts.predicted, counts.expected);
      metrics[`${name}_precision`] = precision;
      metrics[`${name}_recall`] = recall;
      metrics[`${name}_f1`] = score;
    }
    const names = new Set<EntityType>(['PERSON', 'ORG', 'LOC']);
    const named = count(gold, predictions, names, matchers.strict!);
    metrics['strict_f1_names'] = f1(named.correct, named.predicted, named.expected).f1;
    for (const type of types) {
      const counts = count(gold, predictions, new Set([type]), matchers.strict!);
      metrics[`${type}_f1`] = f1(counts.correct, counts.predicted, counts.expected).f1;
    }
    return metrics;
  },
};

function count(
  gold: readonly NerDocument[],
  predictions: readonly NerDocument[],
  types: ReadonlySet<EntityType>,
  matches: (a: Entity, b: Entity) => boolean,
) {
  let correct = 0;
  let predicted = 0;
  let expected = 0;
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction.entities]));
  for (const document of gold) {
    const wanted = document.entities.filter((e) => !e.optional && types.has(e.type));
    const optional = document.entities.filter((e) => e.optional);
    const free = new Set(wanted);
    for (const found of byId.get(document.id) ?? []) {
      if (!types.has(found.type)) continue;
      const hit = [...free].find((entity) => matches(found, entity));
      if (hit) {
        free.delete(hit);
        correct++;
      } else if (optional.some((entity) => overlaps(entity, found))) continue;
      predicted++;
    }
    expected += wanted.length;
  }
  return { correct, predicted, expected };
}
