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
  /** Pairs of a wording of this fact and one of a near-by fact of its event; and those that are listed. */
  readonly nearby: number;
  readonly crossed: number;
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

/** The facts of a file by their events: those that follow each other under one opening. */
export function eventsOf(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const events: Fact[][] = [];
  for (const fact of facts) {
    const event = events.at(-1);
    if (event?.[0]!.opening === fact.opening) event.push(fact);
    else events.push([fact]);
  }
  return events;
}

type Articles = readonly BodyAnalysis[];

function listedAmong(firsts: Articles, seconds: Articles): number {
  return firsts.reduce((sum, a) => sum + seconds.filter((b) => isListed(a, b)).length, 0);
}

/** What comes of the facts of one event, each alone and beside those that were told before it. */
function outcomesOf(event: readonly Fact[]): readonly Outcome[] {
  const before: Articles[] = [];
  return event.map((fact) => {
    const [first, other] = fact.values.map((value) => readWordings(fact, value)) as [
      Articles,
      Articles,
    ];
    const outcome = {
      id: fact.name,
      pairs: first.length ** 2,
      found: listedAmong(first, other),
      wrong: listedAmong(first, first),
      nearby: before.reduce((sum, others) => sum + first.length * others.length, 0),
      crossed: before.reduce((sum, others) => sum + listedAmong(others, first), 0),
    };
    before.push(first);
    return outcome;
  });
}

const sets = { with_rules: 'with-rules.txt', apart: 'apart.txt', near: 'near.txt' };

/**
 * Of all pairs of wordings of one fact: how many are listed with two values, and with one and the same; and of all pairs
 * of two facts of one event, how many.
 */
export const paraphrases: EvalTask<Document, Outcome> = {
  bringsDocuments: true,
  predict: () =>
    Object.entries(sets).flatMap(([set, file]) =>
      eventsOf(readFacts(readFileSync(new URL(file, root), 'utf8')))
        .flatMap(outcomesOf)
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
      const nearby = sum((outcome) => outcome.nearby);
      if (nearby > 0) figures[`crossed_${set}`] = sum(({ crossed }) => crossed) / nearby;
    }
    return figures;
  },
};
