import { analyse, type Analysis } from './analysis.ts';
import { noCorrections, type Corrections } from './article/corrections.ts';
import type { Claim } from './claims/claim.ts';
import type { Entity } from './entities/entity.ts';
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

  const entityKey = (file: string, character: number): string | undefined => {
    const found = analyses.get(file)?.characters[character];
    return found && `${found.type}:${found.name.toLowerCase()}`;
  };

  function entities(): Entity[] {
    const byId = new Map<string, Entity>();
    for (const analysis of analyses.values())
      analysis.characters.forEach((character, i) => {
        const id = entityKey(analysis.file, i)!;
        const { type, name, roles, forms } = character;
        byId.set(id, {
          id,
          type,
          name,
          roles,
          aliases: forms.map((f) => ({ ...f, variant: false })),
        });
      });
    return [...byId.values()];
  }

  return {
    put(file, text, corrections = noCorrections) {
      const analysis = analyse(file, text, corrections, tools);
      analyses.set(file, analysis);
      return analysis;
    },
    remove: (file) => void analyses.delete(file),
    files: () => [...analyses.keys()].sort(),
    analysis: (file) => analyses.get(file),
    entities,
    entityOf: (file, character) => {
      const id = entityKey(file, character);
      return entities().find((entity) => entity.id === id);
    },
    mentionsOf: (entity) =>
      [...analyses.values()].flatMap(({ file, mentions }) =>
        mentions
          .filter((mention) => entityKey(file, mention.character) === entity)
          .map((value) => ({ file, value })),
      ),
    claim: (file, id) => analyses.get(file)?.claims.find((claim) => claim.id === id),
    questions: () => [],
    questionsOf: () => [],
  };
}
