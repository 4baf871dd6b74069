import { readFileSync } from 'node:fs';
import type { Tools } from '../../src/core/tools.ts';
import type { StoryArticle } from '../../test/story.ts';
import { folderOf } from './story-folder.ts';
import type { Document, EvalTask } from './task.ts';

const root = new URL('../../test/told-apart/', import.meta.url);

/** Reports by different outlets that contradict each other in one point, and the same with a few words that clear it. */
export interface ToldStory {
  readonly id: number;
  /** Whether the outlets use the same plain words, common synonyms, or tell it each in its own way; `pair` for one or two sentences. */
  readonly manner: 'plain' | 'synonyms' | 'free' | 'pair';
  readonly fires: readonly StoryArticle[];
  readonly clears: readonly StoryArticle[];
}

/**
 * Stories that were read while rules were written, such as nobody who writes rules has read, and pairs of sentences, half of them
 * read; then the openings of two reports, each in words of its own, by one writer who has been read and one who has not; then stories
 * for each known way to be wrong, by writers who saw the list of ways and no rule, six of whom have been read and two have not; and
 * whole reports in the style of agencies, by eighteen writers who saw no rule, thirteen of whom have been read.
 */
const KINDS = [
  'read',
  'apart',
  'pairs',
  'openings-read',
  'openings',
  'ways-read',
  'ways',
  'reports-read',
  'reports',
] as const;

/** Whether the conflict and its twin are listed. */
export interface Outcome extends Document {
  readonly kind: (typeof KINDS)[number];
  readonly manner: ToldStory['manner'];
  readonly found: boolean;
  readonly wrong: boolean;
}

/** The stories of a file with one in each line. */
export function readStories(text: string): readonly ToldStory[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ToldStory);
}

/** Whether any conflict or dispute is listed for a folder of these articles. */
export function isListed(articles: readonly StoryArticle[], tools: Tools): boolean {
  return folderOf(
    articles.map((article, i) => ({ id: String(i), ...article })),
    tools,
  )
    .questions()
    .some(({ relation }) => relation === 'conflict' || relation === 'dispute');
}

/** Of stories by people who saw no rule: how many conflicts are listed, and how many of their twins, which contradict nothing. */
export const toldApart: EvalTask<Document, Outcome> = {
  bringsDocuments: true,
  predict: (_, tools) =>
    KINDS.flatMap((kind) =>
      readStories(readFileSync(new URL(`${kind}.jsonl`, root), 'utf8')).map(
        ({ id, manner, fires, clears }) => ({
          id: `${kind} ${id}`,
          kind,
          manner,
          found: isListed(fires, tools),
          wrong: isListed(clears, tools),
        }),
      ),
    ),
  score: (_, outcomes) => {
    const shareOf =
      (some: (outcome: Outcome) => boolean) => (is: (outcome: Outcome) => boolean) => {
        const those = outcomes.filter(some);
        return those.filter(is).length / (those.length || 1);
      };
    const read = shareOf(({ kind }) => kind === 'read');
    const apart = shareOf(({ kind }) => kind === 'apart');
    const plain = shareOf(({ kind, manner }) => kind === 'apart' && manner === 'plain');
    const pairs = shareOf(({ kind }) => kind === 'pairs');
    const openingsRead = shareOf(({ kind }) => kind === 'openings-read');
    const openings = shareOf(({ kind }) => kind === 'openings');
    const waysRead = shareOf(({ kind }) => kind === 'ways-read');
    const ways = shareOf(({ kind }) => kind === 'ways');
    const reportsRead = shareOf(({ kind }) => kind === 'reports-read');
    const reports = shareOf(({ kind }) => kind === 'reports');
    const isFound = ({ found }: Outcome) => found;
    const isWrong = ({ wrong }: Outcome) => wrong;
    return {
      found: read(isFound),
      wrong: read(isWrong),
      found_apart: apart(isFound),
      wrong_apart: apart(isWrong),
      plain_apart: plain(({ found, wrong }) => found && !wrong),
      found_pairs: pairs(isFound),
      wrong_pairs: pairs(isWrong),
      found_openings_read: openingsRead(isFound),
      found_openings: openings(isFound),
      wrong_openings: openings(isWrong),
      ways_read: waysRead(({ found, wrong }) => found && !wrong),
      ways: ways(({ found, wrong }) => found && !wrong),
      wrong_ways: ways(isWrong),
      reports_read: reportsRead(({ found, wrong }) => found && !wrong),
      reports: reports(({ found, wrong }) => found && !wrong),
      wrong_reports: reports(isWrong),
    };
  },
};
