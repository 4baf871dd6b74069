import { analyse, type Analysis } from './analysis.ts';
import { noCorrections, type Corrections } from './article/corrections.ts';
import type { Claim } from './claims/claim.ts';
import type { Entity } from './entities/entity.ts';
import { createEntityIndex } from './entities/entity-index.ts';
import type { Mention } from './entities/mention.ts';
import type { Question } from './questions/question.ts';
import type { Tools } from './tools.ts';

/** A value at its place in one file of the folder. */
export interface InFile<T> {
  readonly file: string;
  readonly value: T;
}

/**
 * All articles of one folder. What one file says is analysed once, when it is put; what the files say
 * together is kept in indexes by key, so that a change costs work in proportion to the changed file.
 */
export interface Corpus {
  /**
   * Adds a file or replaces what was known of it. No other file is analysed again.
   *
   * @param file Path relative to the folder, with forward slashes.
   * @param text The file as decoded; all offsets that come back refer to it.
   * @param corrections What a person has said about this file.
   */
  put(file: string, text: string, corrections?: Corrections): Analysis;
  /** Forgets a file; nothing happens when it is not known. */
  remove(file: string): void;
  /** Every known file, articles or not, in the order of their paths. */
  files(): readonly string[];
  analysis(file: string): Analysis | undefined;
  entities(): readonly Entity[];
  /** Who one of an article's characters is in the whole folder. */
  entityOf(file: string, character: number): Entity | undefined;
  /** Every mention of an entity, by file and place. */
  mentionsOf(entity: string): readonly InFile<Mention>[];
  claim(file: string, id: string): Claim | undefined;
  /** All questions with two or more answers, the most urgent first. */
  questions(): readonly Question[];
  questionsOf(file: string): readonly Question[];
}

/** An empty corpus. */
export function createCorpus(tools: Tools): Corpus {
  const analyses = new Map<string, Analysis>();

  const index = createEntityIndex();

  return {
    put(file, text, corrections = noCorrections) {
      const analysis = analyse(file, text, corrections, tools);
      analyses.set(file, analysis);
      index.put(file, analysis.characters);
      return analysis;
    },
    remove(file) {
      analyses.delete(file);
      index.remove(file);
    },
    files: () => [...analyses.keys()].sort(),
    analysis: (file) => analyses.get(file),
    entities: index.entities,
    entityOf: index.entityOf,
    mentionsOf: (entity) =>
      index.membersOf(entity).flatMap(({ file, character }) =>
        analyses
          .get(file)!
          .mentions.filter((mention) => mention.character === character)
          .map((value) => ({ file, value })),
      ),
    claim: (file, id) => analyses.get(file)?.claims.find((claim) => claim.id === id),
    questions: () => [],
    questionsOf: () => [],
  };
}
