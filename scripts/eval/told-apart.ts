import { readFileSync } from 'node:fs';
import { findStory, type StoryArticle } from '../../test/story.ts';
import type { Document, EvalTask } from './task.ts';

const root = new URL('../../test/told-apart/', import.meta.url);

/** Reports by different outlets that contradict each other in one point, and the same with a few words that clear it. */
export interface ToldStory {
  readonly id: number;
  /** Whether the outlets use the same plain words, common synonyms, or tell it each in its own way. */
  readonly manner: 'plain' | 'synonyms' | 'free';
  readonly fires: readonly StoryArticle[];
  readonly clears: readonly StoryArticle[];
}

/** Whether the conflict and its twin are listed. */
interface Outcome extends Document {
  readonly kind: 'read' | 'apart';
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

/** Whether any conflict or dispute is listed for some articles. */
export function isListed(articles: readonly StoryArticle[]): boolean {
  return findStory(Object.fromEntries(articles.map((article, i) => [`${i}.md`, article])))
    .questions()
    .some(({ relation }) => relation === 'conflict' || relation === 'dispute');
}

/** Of whole stories by people who saw no rule: how many conflicts are listed, and how many of their twins. */
export const toldApart: EvalTask<Document, Outcome> = {
  bringsDocuments: true,
  predict: () =>
    (['read', 'apart'] as const).flatMap((kind) =>
      readStories(readFileSync(new URL(`${kind}.jsonl`, root), 'utf8')).map(
        ({ id, manner, fires, clears }) => ({
          id: `${kind} ${id}`,
          kind,
          manner,
          found: isListed(fires),
          wrong: isListed(clears),
        }),
      ),
    ),
  score: (_, outcomes) => {
    const share = (kind: Outcome['kind'], is: (outcome: Outcome) => boolean) => {
      const those = outcomes.filter((one) => one.kind === kind);
      return those.filter(is).length / (those.length || 1);
    };
    const plain = outcomes.filter(({ kind, manner }) => kind === 'apart' && manner === 'plain');
    return {
      found: share('read', ({ found }) => found),
      wrong: share('read', ({ wrong }) => wrong),
      found_apart: share('apart', ({ found }) => found),
      wrong_apart: share('apart', ({ wrong }) => wrong),
      both_apart: share('apart', ({ found, wrong }) => found && !wrong),
      plain_apart: plain.filter(({ found, wrong }) => found && !wrong).length / (plain.length || 1),
    };
  },
};
