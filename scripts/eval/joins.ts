import { existsSync, readFileSync } from 'node:fs';
import { analyse } from '../../src/core/analysis.ts';
import { noCorrections } from '../../src/core/article/corrections.ts';
import { createEntityIndex } from '../../src/core/entities/entity-index.ts';
import type { Tools } from '../../src/core/tools.ts';
import { overlaps } from '../../src/core/text/span.ts';
import whoIsWho from '../../test/entities/who-is-who.json' with { type: 'json' };
import { analyseBareText, f1, type Document, type EvalTask } from './task.ts';

const shared = '../shared';

/** One labelled name of a folder, and the entity that was found there; null where no name was. */
interface Answer {
  readonly folder: string;
  readonly gold: string;
  readonly found: string | null;
}

interface JoinDocument extends Document {
  readonly answers: readonly Answer[];
}

/**
 * Who is who across the articles of a folder, against our own labels (test/entities/who-is-who.json): B-cubed
 * (Bagga & Baldwin 1998), averaged over the labelled names that were found at all; `found` says how many.
 */
export const joins: EvalTask<Document, JoinDocument> = {
  bringsDocuments: true,

  predict: (_, tools) =>
    [...new Set(whoIsWho.documents.map(({ folder }) => folder))].map((folder) => ({
      id: folder,
      answers: answersOf(folder, tools),
    })),

  score(_, predictions) {
    const metrics: Record<string, number> = {};
    const all = predictions.flatMap(({ answers }) => answers);
    for (const [name, answers] of [
      ['', all] as const,
      ...predictions.map((p) => [`_${p.id}`, p.answers] as const),
    ]) {
      const { precision, recall, found } = bCubed(answers);
      const sum = precision + recall;
      metrics[`b3_precision${name}`] = precision;
      metrics[`b3_recall${name}`] = recall;
      metrics[`b3_f1${name}`] = sum ? (2 * precision * recall) / sum : 0;
      metrics[`found${name}`] = found;
    }
    return metrics;
  },
};

function answersOf(folder: string, tools: Tools): Answer[] {
  const documents = whoIsWho.documents.filter((document) => document.folder === folder);
  const index = createEntityIndex();
  const analyses = documents.map(({ source, id }) => {
    const path = { articles: `${shared}/articles/${id}`, samples: `samples/${id}` }[source];
    const analysis = path
      ? analyse(id, readFileSync(path, 'utf8'), noCorrections, tools)
      : analyseBareText(id, storyOf(source, id), null, tools);
    index.put(id, analysis.characters);
    return analysis;
  });
  return documents.flatMap(({ id, mentions }, i) =>
    mentions.map((mention): Answer => {
      const [start, end, gold] = mention as [number, number, string];
      const found = analyses[i]!.mentions.find((other) => overlaps(other, { start, end }));
      const entity = found && index.entityOf(id, found.character);
      return { folder, gold: `${folder} ${gold}`, found: entity ? `${folder} ${entity.id}` : null };
    }),
  );
}

function storyOf(source: string, id: string): string {
  const file = `${shared}/corpora/${source}`;
  if (!existsSync(file)) throw new Error(`${file} is needed for this task`);
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find((other) => other.includes(`"${id}"`));
  return (JSON.parse(line!) as { text: string }).text;
}

function bCubed(answers: readonly Answer[]) {
  const found = answers.filter((answer) => answer.found !== null);
  const both = countBy(found, ({ gold, found: entity }) => `${gold}\n${entity}`);
  const byGold = countBy(found, ({ gold }) => gold);
  const byFound = countBy(found, ({ found: entity }) => entity!);
  let precision = 0;
  let recall = 0;
  for (const { gold, found: entity } of found) {
    const shared = both.get(`${gold}\n${entity}`)!;
    precision += shared / byFound.get(entity!)!;
    recall += shared / byGold.get(gold)!;
  }
  return {
    precision: precision / (found.length || 1),
    recall: recall / (found.length || 1),
    found: f1(found.length, answers.length, answers.length).recall,
  };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
