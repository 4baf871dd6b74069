import { compareClaims } from '../../src/core/questions/compare.ts';
import { tell } from '../../src/core/questions/tell.ts';
import type { Told } from '../../src/core/questions/told.ts';
import type { Tools } from '../../src/core/tools.ts';
import { analyseBareText, f1, type Document, type EvalTask } from './task.ts';

type Label = 'contradiction' | 'entailment' | 'neutral';

interface Pair extends Document {
  readonly a?: string;
  readonly b?: string;
  readonly label: Label;
  readonly category?: string;
}

/**
 * Whether `b` follows from `a` or contradicts it. The same tests decide that list rows for a folder, with
 * one thing granted: both texts speak of one event on one day unless they say otherwise.
 */
export const pairs: EvalTask<Pair, Pair> = {
  predict: (documents, tools) =>
    documents.map(({ id, a, b }) => ({
      id,
      label: labelOf(read('a', a!, tools), read('b', b!, tools)),
    })),

  score: (gold, predictions) => {
    const labels = new Map(predictions.map(({ id, label }) => [id, label]));
    const told = (pair: Pair) => labels.get(pair.id) ?? 'neutral';
    const is = (label: Label) => (pair: Pair) => told(pair) === label;
    const hits = gold.filter((pair) => pair.label === 'contradiction' && is('contradiction')(pair));
    const score = f1(
      hits.length,
      gold.filter(is('contradiction')).length,
      gold.filter((pair) => pair.label === 'contradiction').length,
    );
    const right = (pairs: readonly Pair[]) =>
      pairs.filter((pair) => told(pair) === pair.label).length / (pairs.length || 1);
    const metrics: Record<string, number> = {
      contradiction_precision: score.precision,
      contradiction_recall: score.recall,
      contradiction_f1: score.f1,
      accuracy: right(gold),
    };
    for (const category of [...new Set(gold.map((pair) => pair.category))].sort())
      if (category)
        metrics[`accuracy_${category}`] = right(gold.filter((p) => p.category === category));
    return metrics;
  },
};

function read(file: string, text: string, tools: Tools): readonly Told[] {
  const closed = /[.!?]['"”’)]*\s*$/.test(text) ? text : `${text}.`;
  const { claims, characters } = analyseBareText(file, closed, null, tools);
  return tell(file, {
    claims: () => claims,
    published: null,
    cluster: file,
    entityOf: (character) => characters[character]?.name.toLowerCase(),
    weights: characters.map(() => 1),
  });
}

function labelOf(a: readonly Told[], b: readonly Told[]): Label {
  const covered = new Set<Told>();
  for (const one of a)
    for (const other of b) {
      const { relation, kind } = compareClaims(one, other, { oneEvent: true });
      if (relation === 'conflict' || relation === 'dispute') return 'contradiction';
      if (relation !== 'agreement') continue;
      const { start } = other.claim.sentence;
      const copied = b.filter(
        (told) => kind === 'edited-copy' && told.claim.sentence.start === start,
      );
      for (const told of [other, ...copied]) covered.add(told);
    }
  return b.length > 0 && covered.size === b.length ? 'entailment' : 'neutral';
}
