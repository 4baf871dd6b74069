import { readdirSync, readFileSync } from 'node:fs';
import type { Question } from '../../src/core/questions/question.ts';
import type { Tools } from '../../src/core/tools.ts';
import { findStory } from '../../test/story.ts';
import { folderOf } from './story-folder.ts';
import type { Document, EvalTask } from './task.ts';

const root = new URL('../../test/everyday/', import.meta.url);

/** Two everyday reports that can both be true, or, where it says so, cannot. */
interface Pair extends Document {
  readonly contradicts: boolean;
  /** Each with the day on which it is published. */
  readonly reports: readonly [string, string, string, string];
}

/** Folders of which all is true; a series is the running coverage of one outlet. Of those *apart* no rule was written. */
const kept = ['folders', 'series', 'series-apart'] as const;
type Kept = (typeof kept)[number];

/** How many rows are listed for a pair, or for a folder of which all is true. */
interface Outcome extends Document {
  readonly kind: 'read' | 'apart' | Kept;
  readonly contradicts: boolean;
  readonly rows: number;
  readonly articles: number;
}

/** The lines `topic|day|report|day|report|why` of a file; where they contradict each other, `why` begins with `!`. */
export function readPairs(text: string): readonly Pair[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const [, day, report, later, other, why] = line.split('|').map((part) => part.trim()) as [
        string,
        string,
        string,
        string,
        string,
        string,
      ];
      return {
        id: `${i + 1}`,
        contradicts: why.startsWith('!'),
        reports: [day, report, later, other],
      };
    });
}

/** Of everyday reports that contradict nothing, and of a few that do: what is listed. */
export const everyday: EvalTask<Document, Outcome> = {
  bringsDocuments: true,
  predict: (_, tools) => [
    ...(['read', 'apart'] as const).flatMap((kind) =>
      readPairs(readFileSync(new URL(`${kind}.txt`, root), 'utf8')).map((pair) => ({
        id: `${kind} ${pair.id}`,
        kind,
        contradicts: pair.contradicts,
        rows: rowsOf(pair),
        articles: 2,
      })),
    ),
    ...kept.flatMap((kind) =>
      readdirSync(new URL(`${kind}/`, root)).map((folder) => ({
        id: `${kind} ${folder}`,
        kind,
        contradicts: false,
        ...rowsIn(new URL(`${kind}/${folder}/`, root), tools),
      })),
    ),
  ],
  score: (_, outcomes) => {
    const of = (kind: Outcome['kind'], contradicts: boolean) =>
      outcomes.filter((one) => one.kind === kind && one.contradicts === contradicts);
    const listed = (some: readonly Outcome[]) =>
      some.filter(({ rows }) => rows > 0).length / (some.length || 1);
    const sum = (some: readonly Outcome[], number: 'rows' | 'articles') =>
      some.reduce((all, one) => all + one[number], 0);
    const rowsOfAll = (kind: Kept) =>
      (100 * sum(of(kind, false), 'rows')) / sum(of(kind, false), 'articles');
    return {
      found: listed(of('read', true)),
      wrong: listed(of('read', false)),
      found_apart: listed(of('apart', true)),
      wrong_apart: listed(of('apart', false)),
      rows_per_100_articles: rowsOfAll('folders'),
      rows_per_100_series: rowsOfAll('series'),
      rows_per_100_series_apart: rowsOfAll('series-apart'),
    };
  },
};

function rowsOf({ reports: [day, report, later, other] }: Pair): number {
  const story = findStory({
    'a.md': { text: report, published: day },
    'b.md': { text: other, published: later },
  });
  return story.questions().filter(isListed).length;
}

function rowsIn(folder: URL, tools: Tools) {
  const articles = readdirSync(folder).map((name) => ({
    id: name,
    text: readFileSync(new URL(name, folder), 'utf8'),
  }));
  const rows = folderOf(articles, tools).questions().filter(isListed).length;
  return { rows, articles: articles.length };
}

function isListed({ relation }: Question): boolean {
  return relation === 'conflict' || relation === 'dispute';
}
