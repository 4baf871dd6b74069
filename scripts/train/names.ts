import { existsSync, readFileSync } from 'node:fs';
import { bareBody } from '../../src/core/article/article-body.ts';
import { readGazetteer } from '../../src/core/entities/gazetteer.ts';
import { readGovernment } from '../../src/core/entities/governments.ts';
import type { EntityType } from '../../src/core/entities/mention.ts';
import { remember } from '../../src/core/entities/article-memory.ts';
import { readLine } from '../../src/core/entities/line.ts';
import { features, maximalFeatures } from '../../src/core/entities/name-features.ts';
import {
  alone,
  begins,
  inside,
  labelOf,
  last,
  nameLabels,
  nameTypes,
  outside,
} from '../../src/core/entities/name-labels.ts';
import { segments } from '../../src/core/entities/name-tagger.ts';
import { createVocabulary } from '../../src/core/entities/word.ts';
import { readWordClusters } from '../../src/core/entities/word-clusters.ts';
import type { Language } from '../../src/core/language/language.ts';
import { joinSections } from '../../src/core/language/sections.ts';
import type { Sentence } from '../../src/core/language/sentence.ts';
import type { Span } from '../../src/core/text/span.ts';
import { encodePerceptron } from './encode-perceptron.ts';
import { buildGazetteer } from './gazetteer.ts';
import { trainCrf, type Crf, type CrfOptions, type Example } from './crf.ts';

interface GoldName extends Span {
  readonly type: EntityType;
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly GoldName[];
}

/** One corpus to learn from. */
export interface Source {
  readonly file: string;
  /** How much its examples count beside those of others. */
  readonly weight: number;
  /** Whether what it does not mark may still be a name of this type: its O may be MISC. */
  readonly missing: readonly EntityType[];
  /** Whether nationalities that it does not mark, or marks as places, are learned as MISC. */
  readonly peoples: boolean;
  /** Takes only this share of the documents, the first ones. */
  readonly share?: number;
}

export const sources: readonly Source[] = [
  { file: 'gum-train', weight: 1, missing: [], peoples: true },
  { file: 'wikigold-train', weight: 1, missing: [], peoples: false },
  { file: 'crossner-train', weight: 0.5, missing: [], peoples: true },
  { file: 're3d-train', weight: 1, missing: [], peoples: true },
  { file: 'uner-ewt-dev', weight: 0.7, missing: ['MISC'], peoples: true },
  { file: 'meantime-train', weight: 1, missing: [], peoples: true },
  { file: 'btc-train', weight: 0.3, missing: ['MISC'], peoples: true },
];

export const crfOptions: CrfOptions = {
  passes: 6,
  rate: 0.1,
  damping: 1,
  decay: 0,
  dropout: 0.5,
  rarest: 2,
};

/** @returns `models/names.bin` */
export function trainNames(corpora: string, language: Language, options = crfOptions): Uint8Array {
  const lexicon = readLexicon();
  const examples = sources.flatMap((source) =>
    existsSync(`${corpora}/ner/${source.file}.jsonl`)
      ? examplesOf(source, `${corpora}/ner/${source.file}.jsonl`, language, lexicon)
      : [],
  );
  return encodeNames(trainCrf(examples, options), lexicon);
}

export interface Lexicon {
  readonly gazetteer: Uint8Array;
  readonly clusters: Uint8Array;
}

export function readLexicon(): Lexicon {
  return {
    gazetteer: buildGazetteer(),
    clusters: readFileSync('data/entities/word-clusters.bin'),
  };
}

export function encodeNames(
  { keys, weights, steps }: Crf,
  lexicon: Lexicon,
  smallest = 16,
  stepScale = 1,
): Uint8Array {
  const width = nameLabels.length;
  const rows = Array.from(keys, (key, row) => ({
    key,
    weights: weights.subarray(row * width, (row + 1) * width),
  }));
  const { bytes, scale } = encodePerceptron(nameLabels, rows, smallest);
  return joinSections({
    weights: bytes,
    steps: new Uint8Array(Float32Array.from(steps, (step) => step * scale * stepScale).buffer),
    gazetteer: lexicon.gazetteer,
    clusters: lexicon.clusters,
  });
}

export function readGold(path: string): GoldDocument[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}

export function examplesOf(
  source: Source,
  path: string,
  language: Language,
  lexicon: Lexicon,
): Example[] {
  const gazetteer = readGazetteer(lexicon.gazetteer);
  const vocabulary = createVocabulary(gazetteer, readWordClusters(lexicon.clusters));
  const buffer = new Int32Array(maximalFeatures);
  const documents = readGold(path);
  const taken = documents.slice(0, Math.ceil(documents.length * (source.share ?? 1)));
  return taken.flatMap(({ text, entities }) => {
    const sentences = language.read(text, bareBody(text));
    const lines = sentences.map((sentence) => readLine(sentence, vocabulary, gazetteer));
    const memory = remember(lines);
    return lines.flatMap((line, i) => {
      const allowed = allowedLabels(sentences[i]!, entities, source.missing);
      if (source.peoples) markPeoples(sentences[i]!, allowed);
      return [...segments(line)].map(([from, to]): Example => {
        const rows: Int32Array[] = [];
        for (let k = from; k < to; k++)
          rows.push(buffer.slice(0, features(line, k, memory, buffer)));
        return { features: rows, allowed: closed(allowed.slice(from, to)), weight: source.weight };
      });
    });
  });
}

const any = 2 ** nameLabels.length - 1;

/** For each token the labels that the gold answer permits, as bits. */
function allowedLabels(
  sentence: Sentence,
  entities: readonly GoldName[],
  missing: readonly EntityType[],
): Int32Array {
  const free =
    (1 << outside) |
    nameTypes
      .filter((type) => missing.includes(type))
      .flatMap((type) => [begins, inside, last, alone].map((part) => 1 << labelOf(type, part)))
      .reduce((a, b) => a | b, 0);
  const { tokens } = sentence;
  const allowed = new Int32Array(tokens.length).fill(free);
  for (const { start, end, type } of entities) {
    if (end <= sentence.start || start >= sentence.end) continue;
    const from = tokens.findIndex((token) => token.end > start);
    let to = from;
    while (to < tokens.length && tokens[to]!.start < end) to++;
    if (from < 0 || from === to) continue;
    if (tokens[from]!.start !== start || tokens[to - 1]!.end !== end) {
      allowed.fill(any, from, to);
      continue;
    }
    if (to - from === 1) allowed[from] = 1 << labelOf(type, alone);
    else {
      allowed.fill(1 << labelOf(type, inside), from, to);
      allowed[from] = 1 << labelOf(type, begins);
      allowed[to - 1] = 1 << labelOf(type, last);
    }
  }
  return allowed;
}

/**
 * Half of the sources leave nationalities out, or call them places: what a whole name of a people covers
 * is MISC, unless it is part of a longer name.
 */
function markPeoples({ tokens }: Sentence, allowed: Int32Array): void {
  const free = (label: number) => (label >> outside) & 1 || label === 1 << labelOf('LOC', alone);
  for (let i = 0; i < tokens.length; i++) {
    for (const length of [2, 1]) {
      const words = tokens.slice(i, i + length).map((token) => token.text);
      if (words.length < length || !words.every((word) => /^\p{Lu}/u.test(word))) continue;
      if (readGovernment(words.join(' '))?.sense !== 'people') continue;
      const marked = allowed.subarray(i, i + length);
      const place =
        length === 2 &&
        marked[0] === 1 << labelOf('LOC', begins) &&
        marked[1] === 1 << labelOf('LOC', last);
      if (!place && !marked.every(free)) continue;
      if (length === 1) marked[0] = 1 << labelOf('MISC', alone);
      else marked.set([1 << labelOf('MISC', begins), 1 << labelOf('MISC', last)]);
      i += length - 1;
      break;
    }
  }
}

/** A name that a segment cuts off can be anything: the answer has no sequence for its piece. */
function closed(allowed: Int32Array): Int32Array {
  const isPart = (mask: number, part: number) =>
    nameTypes.some((type) => mask === 1 << labelOf(type, part));
  let end = allowed.length - 1;
  while (end >= 0 && (isPart(allowed[end]!, begins) || isPart(allowed[end]!, inside)))
    allowed[end--] = any;
  let start = 0;
  while (
    start < allowed.length &&
    (isPart(allowed[start]!, last) || isPart(allowed[start]!, inside))
  )
    allowed[start++] = any;
  return allowed;
}
