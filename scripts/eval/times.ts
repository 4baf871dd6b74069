import { overlaps, type Span } from '../../src/core/text/span.ts';
import type { TimeType } from '../../src/core/time/time-expression.ts';
import { analyseBareText, f1, type Document, type EvalTask } from './task.ts';

interface Timex extends Span {
  readonly type: TimeType;
  readonly value: string;
  readonly mod?: string;
}

interface TimesDocument extends Document {
  readonly text: string;
  readonly published: string | null;
  readonly timexes: readonly Timex[];
}

const types: readonly TimeType[] = ['DATE', 'TIME', 'DURATION', 'SET'];

/** Time expressions, scored as TempEval-3 does: aligned by overlap, then extent, type and value. */
export const times: EvalTask<TimesDocument, TimesDocument> = {
  predict: (documents, tools) =>
    documents.map(({ id, text, published }) => ({
      id,
      text,
      published,
      timexes: analyseBareText(id, text, published, tools).times.map(
        ({ start, end, type, value, mod }) => ({
          start,
          end,
          type,
          value,
          ...(mod === null ? {} : { mod }),
        }),
      ),
    })),

  score: (gold, predictions) => {
    const byId = new Map(predictions.map((document) => [document.id, document.timexes]));
    const pairs: { expected: Timex; found: Timex }[] = [];
    const expected: Timex[] = [];
    const predicted: Timex[] = [];
    for (const document of gold) {
      const found = byId.get(document.id) ?? [];
      expected.push(...document.timexes);
      predicted.push(...found);
      pairs.push(...align(document.timexes, found));
    }
    const relaxed = f1(pairs.length, predicted.length, expected.length);
    const exact = pairs.filter(({ expected: e, found: p }) => sameExtent(e, p)).length;
    const strict = f1(exact, predicted.length, expected.length);
    const share = (accept: (pair: { expected: Timex; found: Timex }) => boolean) =>
      pairs.length ? pairs.filter(accept).length / pairs.length : 1;
    const value = share(({ expected: e, found: p }) => e.value === p.value);
    const sameTime = share(
      ({ expected: e, found: p }) => asGuideline(e.value) === asGuideline(p.value),
    );
    const type = share(({ expected: e, found: p }) => e.type === p.type);
    const metrics: Record<string, number> = {
      relaxed_precision: relaxed.precision,
      relaxed_recall: relaxed.recall,
      relaxed_f1: relaxed.f1,
      strict_f1: strict.f1,
      value_accuracy: value,
      value_f1: relaxed.f1 * value,
      value_f1_any_notation: relaxed.f1 * sameTime,
      type_accuracy: type,
      type_f1: relaxed.f1 * type,
    };
    for (const name of types) {
      metrics[`${name}_expected`] = expected.filter((t) => t.type === name).length;
      metrics[`${name}_predicted`] = predicted.filter((t) => t.type === name).length;
      metrics[`${name}_aligned`] = pairs.filter((pair) => pair.expected.type === name).length;
    }
    return metrics;
  },
};

/**
 * A value in the notation of the TIMEX3 guidelines. Some files of AQUAINT write `1949-XX` for 1949, `2000-W7`
 * for 2000-W07 and `196X` for the decade 196, which the score of TempEval-3, by exact string, counts as wrong.
 */
function asGuideline(value: string): string {
  return value
    .replace(/(-XX)+$/, '')
    .replace(/-W(\d)$/, '-W0$1')
    .replace(/^(\d{3})X$/, '$1');
}

function sameExtent(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** One gold expression to one predicted that overlaps it, equal extents first. */
function align(expected: readonly Timex[], found: readonly Timex[]) {
  const free = new Set(found);
  const pairs: { expected: Timex; found: Timex }[] = [];
  const rest: Timex[] = [];
  const pair = (gold: Timex, accept: (prediction: Timex) => boolean) => {
    const hit = [...free].find(accept);
    if (hit) {
      free.delete(hit);
      pairs.push({ expected: gold, found: hit });
    }
    return hit !== undefined;
  };
  for (const gold of expected) if (!pair(gold, (p) => sameExtent(gold, p))) rest.push(gold);
  for (const gold of rest) pair(gold, (p) => overlaps(gold, p));
  return pairs;
}
