import { readFileSync } from 'node:fs';
import type { BodyAnalysis } from '../../src/core/analysis.ts';
import { indexStory, read } from '../../test/story.ts';
import type { Document, EvalTask } from './task.ts';

const root = new URL('../../test/paraphrases/', import.meta.url);

/**
 * One fact in many wordings. A file of facts has for each a line `# name | one value | another`, a line `> …` with what
 * both articles open with, and the wordings, with `{v}` where the value stands.
 */
export interface Fact {
  readonly name: string;
  readonly values: readonly [string, string];
  readonly opening: string;
  readonly wordings: readonly string[];
}

/** What came of one fact: of all pairs of wordings. */
interface Outcome extends Document {
  readonly pairs: number;
  /** Pairs with two values that are listed. */
  readonly found: number;
  /** Pairs with one value that are listed all the same. */
  readonly wrong: number;
}

/** The facts of a file, in their order. */
export function readFacts(text: string): readonly Fact[] {
  return text
    .split(/^(?=# )/m)
    .slice(1)
    .map((block) => {
      const [head, opening, ...wordings] = block.split('\n').filter((line) => line.trim() !== '');
      const [name, one, other] = head!
        .slice(2)
        .split('|')
        .map((part) => part.trim());
      return { name: name!, values: [one!, other!], opening: opening!.slice(2), wordings };
    });
}

const published = '2025-11-21';

/** Each wording with one value, read as an article of its own. */
function readWordings({ opening, wordings }: Fact, value: string): readonly BodyAnalysis[] {
  return wordings.map((wording) => {
    const said = wording.replace('{v}', value);
    const text = `${opening}\n\n${said[0]!.toUpperCase()}${said.slice(1)}\n`;
    return read('a.md', text, published);
  });
}

function isListed(a: BodyAnalysis, b: BodyAnalysis): boolean {
  return indexStory([a, { ...b, file: 'b.md' }])
    .questions()
    .some(({ relation }) => relation === 'conflict' || relation === 'dispute');
}

function outcomeOf(fact: Fact): Outcome {
  const [first, other] = fact.values.map((value) => readWordings(fact, value)) as [
    readonly BodyAnalysis[],
    readonly BodyAnalysis[],
  ];
  const listed = (seconds: readonly BodyAnalysis[]) =>
    first.reduce((sum, a) => sum + seconds.filter((b) => isListed(a, b)).length, 0);
  return {
    id: fact.name,
    pairs: fact.wordings.length ** 2,
    found: listed(other),
    wrong: listed(first),
  };
}

const sets = { with_rules: 'with-rules.txt', apart: 'apart.txt' };

/** Of all pairs of wordings of one fact: how many are listed with two values, and with one and the same. */
export const paraphrases: EvalTask<Document, Outcome> = {
  bringsDocuments: true,
  predict: () =>
    Object.entries(sets).flatMap(([set, file]) =>
      readFacts(readFileSync(new URL(file, root), 'utf8'))
        .map(outcomeOf)
        .map((outcome) => ({ ...outcome, id: `${set} ${outcome.id}` })),
    ),
  score: (_, outcomes) => {
    const figures: Record<string, number> = {};
    for (const set of Object.keys(sets)) {
      const own = outcomes.filter(({ id }) => id.startsWith(`${set} `));
      const sum = (count: (outcome: Outcome) => number) =>
        own.reduce((total, outcome) => total + count(outcome), 0);
      const pairs = sum((outcome) => outcome.pairs);
      figures[`found_${set}`] = sum(({ found }) => found) / pairs;
      figures[`wrong_${set}`] = sum(({ wrong }) => wrong) / pairs;
    }
    return figures;
  },
};
