import { actionFeatures } from '../../src/core/language/action-features.ts';
import { labelFeatures } from '../../src/core/language/label-features.ts';
import {
  apply,
  attachLeft,
  attachRight,
  createState,
  headOf,
  isAllowed,
  isDone,
  resetState,
  shift,
  type ParseState,
} from '../../src/core/language/parse-state.ts';
import { maximalParseFeatures } from '../../src/core/language/parse-values.ts';
import type { WordColumns } from '../../src/core/language/word-columns.ts';
import { createTrainer, shuffled, type Trainer } from './averaged-perceptron.ts';
import { encodeMean } from './encode-perceptron.ts';

/** One sentence with the tags that the tagger would give it, and its tree. */
export interface ParsedExample {
  readonly columns: WordColumns;
  readonly tags: Int32Array;
  readonly marks: Int32Array;
  /** The head of each word; the length of the sentence for the root. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** What was right must win by so much, or the weights are corrected. */
const actionMargin = 30;
const labelMargin = 10;

/** How often a run meets each example. */
const passes = 6;

/** Relations that are rarer than this are learned without their subtype. */
const rarest = 25;

/** What one run over the examples has learned. */
interface Run {
  readonly actions: Trainer;
  readonly labels: Trainer;
}

/**
 * Learns the parser with a dynamic oracle (Goldberg and Nivre 2013): it goes on from its own mistakes, and is
 * told what is best from there.
 *
 * @param runs So many times, each with the examples in another order; the weights are the mean of all.
 */
export function trainParser(examples: readonly ParsedExample[], runs = 3) {
  const relations = relationsOf(examples);
  const learned = Array.from({ length: runs }, (_, run) => learn(examples, relations, run));
  return {
    actions: encodeMean(
      learned.map(({ actions }) => actions),
      { updates: 5, weight: 12 },
    ),
    relations: encodeMean(
      learned.map(({ labels }) => labels),
      { updates: 3, weight: 6 },
    ),
  };
}

function learn(examples: readonly ParsedExample[], relations: readonly string[], run: number): Run {
  const actions = createTrainer(['shift', 'left', 'right']);
  const labels = createTrainer(relations);
  const features = new Int32Array(maximalParseFeatures);
  const actionScores = new Float32Array(3);
  const labelScores = new Float32Array(relations.length);
  const state = createState(Math.max(...examples.map((example) => example.heads.length)));
  const root = relations.indexOf('root');

  /** Learns the label of an arc; an arc that is wrong teaches nothing. */
  function label(example: ParsedExample, head: number, child: number): number {
    if (head === state.length) return root;
    const { columns, tags, heads } = example;
    const count = labelFeatures(columns, tags, state, head, child, features);
    labels.score(features, count, labelScores);
    const guess = argmax(labelScores, (c) => c !== root);
    if (heads[child] === head) {
      const gold = relations.indexOf(known(relations, example.relations[child]!));
      const wrong = argmax(labelScores, (c) => c !== root && c !== gold);
      if (labelScores[gold]! < labelScores[wrong]! + labelMargin || guess !== gold) {
        labels.add(features, count, gold, 1);
        labels.add(features, count, wrong, -1);
      }
      labels.tick();
    }
    return guess;
  }

  for (let pass = 0; pass < passes; pass++)
    for (const example of shuffled(examples, run * passes + pass)) {
      resetState(state, example.heads.length);
      while (!isDone(state)) {
        let action = shift;
        if (state.depth > 0) {
          const { columns, tags, marks } = example;
          const count = actionFeatures(columns, tags, marks, state, features);
          actions.score(features, count, actionScores);
          const costs = [shift, attachLeft, attachRight].map((a) =>
            isAllowed(state, a) ? costOf(state, a, example.heads) : Infinity,
          );
          const least = Math.min(...costs);
          const guess = argmax(actionScores, (a) => isAllowed(state, a));
          const gold = argmax(actionScores, (a) => costs[a] === least);
          const wrong = argmax(actionScores, (a) => costs[a]! > least && costs[a]! < Infinity);
          if (
            (wrong >= 0 && actionScores[gold]! < actionScores[wrong]! + actionMargin) ||
            costs[guess]! > least
          ) {
            actions.add(features, count, gold, 1);
            actions.add(features, count, wrong, -1);
          }
          actions.tick();
          action = pass === 0 ? gold : guess;
        }
        const arc =
          action === shift
            ? -1
            : label(example, headOf(state, action), state.stack[state.depth - 1]!);
        apply(state, action, arc);
      }
    }
  return { actions, labels };
}

/** How many arcs of the true tree an action puts out of reach. */
function costOf(state: ParseState, action: number, heads: readonly number[]): number {
  const { stack, depth, next, length } = state;
  const top = stack[depth - 1]!;
  let cost = 0;
  if (action === shift) {
    for (let i = 0; i < depth; i++) {
      if (heads[stack[i]!] === next) cost++;
      if (i < depth - 1 && heads[next] === stack[i]) cost++;
    }
    return cost;
  }
  for (let i = next; i < length; i++) if (heads[i] === top) cost++;
  const head = heads[top]!;
  if (action === attachLeft) {
    if (head > next || (depth > 1 && head === stack[depth - 2])) cost++;
  } else if (head >= next) cost++;
  return cost;
}

function argmax(scores: Float32Array, allowed: (c: number) => boolean): number {
  let winner = -1;
  for (let c = 0; c < scores.length; c++)
    if (allowed(c) && (winner < 0 || scores[c]! > scores[winner]!)) winner = c;
  return winner;
}

function relationsOf(examples: readonly ParsedExample[]): string[] {
  const counts = new Map<string, number>();
  for (const { relations } of examples)
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return [...counts.keys()]
    .filter((relation) => !relation.includes(':') || counts.get(relation)! >= rarest)
    .sort();
}

const known = (relations: readonly string[], relation: string) =>
  relations.includes(relation) ? relation : relation.split(':')[0]!;
