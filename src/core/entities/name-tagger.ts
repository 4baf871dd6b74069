import { readPerceptron } from '../language/perceptron.ts';
import { afresh, stay, type Recall } from '../language/recall.ts';
import { readSections } from '../language/sections.ts';
import type { Sentence } from '../language/sentence.ts';
import { bestLabels } from './best-labels.ts';
import { readGazetteer } from './gazetteer.ts';
import type { EntityType } from './mention.ts';
import { remember, type Memory } from './article-memory.ts';
import { readLine, type Line } from './line.ts';
import { contextFeatures, maximalFeatures, reach, wordFeatures } from './name-features.ts';
import { alone, begins, last, nameLabels, partOf, typeOf } from './name-labels.ts';
import { createVocabulary, edge, type Word } from './word.ts';
import { readWordClusters } from './word-clusters.ts';

/** A name as a range of tokens of one sentence; `to` is exclusive. */
export interface NameRange {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** Whether the text itself says of what type it is; otherwise that is read from its look and surroundings. */
  readonly stated?: true;
}

/**
 * Finds the names in the sentences of one article, in the order of the text.
 *
 * @param recall Takes what was seen in a sentence from an earlier reading of the text.
 */
export type NameTagger = (sentences: readonly Sentence[], recall?: Recall) => readonly NameRange[];

/**
 * Sets up the tagger.
 *
 * @param bytes As in `models/names.bin`.
 * @throws If the weights are cut short or lack a part.
 */
export function createNameTagger(bytes: Uint8Array): NameTagger {
  const sections = readSections(bytes);
  const perceptron = readPerceptron(sections['weights']!);
  const steps = new Float32Array(new Uint8Array(sections['steps']!).buffer);
  const gazetteer = readGazetteer(sections['gazetteer']!);
  const vocabulary = createVocabulary(gazetteer, readWordClusters(sections['clusters']!));
  const width = nameLabels.length;
  const buffer = new Int32Array(maximalFeatures);
  const tokenScores = new Int32Array(width);
  const edgeScores = scoresOf(edge);

  /** What a word adds to the scores of the tokens around it: a row for each place from `-reach` to `reach`. */
  function scoresOf(word: Word): Int32Array {
    const scores = new Int32Array((2 * reach + 1) * width);
    for (let at = -reach; at <= reach; at++) {
      const row = (at + reach) * width;
      const count = wordFeatures(word, at, buffer, 0);
      perceptron.score(buffer, count, scores.subarray(row, row + width));
    }
    return scores;
  }

  function label(line: Line, memory: Memory): Uint8Array {
    const labels = new Uint8Array(line.words.length);
    for (const [from, to] of segments(line)) {
      const scores = new Float32Array((to - from) * width);
      for (let i = from; i < to; i++) {
        perceptron.score(buffer, contextFeatures(line, i, memory, buffer, 0), tokenScores);
        for (let at = -reach, row = 0; at <= reach; at++, row += width) {
          const word = line.words[i + at];
          const more = word ? (word.scores ??= scoresOf(word)) : edgeScores;
          for (let l = 0; l < width; l++) tokenScores[l]! += more[row + l]!;
        }
        const own = (i - from) * width;
        for (let l = 0; l < width; l++) scores[own + l] = tokenScores[l]!;
      }
      bestLabels(scores, to - from, steps, labels, from);
    }
    return labels;
  }

  return (sentences, recall = afresh) => {
    const lines = sentences.map((sentence) =>
      recall('lines', sentence, null, () => readLine(sentence, vocabulary, gazetteer), stay),
    );
    const memory = remember(lines);
    return lines.flatMap((line, i) => {
      const remembered = line.words.map((word) => memory.get(word.lower));
      const labels = recall('names', sentences[i]!, remembered, () => label(line, memory), stay);
      return rangesOf(labels, i);
    });
  };
}

/** The stretches of tokens that may hold names; between them all is outside. */
export function* segments({ candidate }: Line): Generator<readonly [from: number, to: number]> {
  for (let i = 0; i < candidate.length; i++) {
    if (!candidate[i]) continue;
    const from = i;
    while (i < candidate.length && candidate[i]) i++;
    yield [from, i];
  }
}

function rangesOf(labels: Uint8Array, sentence: number): NameRange[] {
  const ranges: NameRange[] = [];
  let from = 0;
  labels.forEach((label, i) => {
    const part = partOf(label);
    if (part === begins || part === alone) from = i;
    if (part === last || part === alone)
      ranges.push({ sentence, from, to: i + 1, type: typeOf(label) });
  });
  return ranges;
}
