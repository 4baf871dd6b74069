import { actionFeatures } from './action-features.ts';
import { labelFeatures } from './label-features.ts';
import {
  apply,
  createState,
  headOf,
  isAllowed,
  isDone,
  onlyAction,
  resetState,
  shift,
  undecided,
} from './parse-state.ts';
import { maximalParseFeatures } from './parse-values.ts';
import { best, readNarrowPerceptron, readPerceptron } from './perceptron.ts';
import type { WordColumns } from './word-columns.ts';

/** Which word each word depends on, and how: Universal Dependencies. */
export interface Parser {
  readonly relations: readonly string[];
  /**
   * Reads one sentence of `length` tagged words, in time linear in its length.
   *
   * @param heads Is given the head of each word, −1 for the root.
   * @param labels Is given the number of its relation.
   */
  parse(
    columns: WordColumns,
    tags: Int32Array,
    marks: Int32Array,
    length: number,
    heads: Int32Array,
    labels: Int32Array,
  ): void;
}

/** @param size The most words of a sentence. */
export function createParser(actions: Uint8Array, relations: Uint8Array, size: number): Parser {
  const actionModel = readNarrowPerceptron(actions);
  const labelModel = readPerceptron(relations);
  const actionScores = new Int32Array(actionModel.classes.length);
  const labelScores = new Int32Array(labelModel.classes.length);
  const features = new Int32Array(maximalParseFeatures);
  const state = createState(size);
  const root = labelModel.classes.indexOf('root');
  return {
    relations: labelModel.classes,
    parse(columns, tags, marks, length, heads, labels) {
      resetState(state, length);
      while (!isDone(state)) {
        let action = onlyAction(state);
        if (action === undecided) {
          const count = actionFeatures(columns, tags, marks, state, features);
          actionModel.score(features, count, actionScores);
          for (let i = 0; i < 3; i++) if (!isAllowed(state, i)) actionScores[i] = -(2 ** 31);
          action = best(actionScores);
        }
        let label = -1;
        if (action !== shift) {
          const head = headOf(state, action);
          const child = state.stack[state.depth - 1]!;
          if (head === length) label = root;
          else {
            const count = labelFeatures(columns, tags, state, head, child, features);
            labelModel.score(features, count, labelScores);
            labelScores[root] = -(2 ** 31);
            label = best(labelScores);
          }
        }
        apply(state, action, label);
      }
      for (let i = 0; i < length; i++) {
        const head = state.heads[i]!;
        heads[i] = head === length ? -1 : head;
        labels[i] = state.labels[i]!;
      }
    },
  };
}

/**
 * For each word how many commas, brackets and the like stand before it.
 *
 * @param isMark Tells marks by the number of the tag.
 */
export function countMarks(
  tags: Int32Array,
  length: number,
  isMark: Uint8Array,
  marks: Int32Array,
): void {
  let count = 0;
  for (let i = 0; i <= length; i++) {
    marks[i] = count;
    if (i < length && isMark[tags[i]!] === 1) count++;
  }
}
