import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Question } from '../../src/core/questions/question.ts';
import { findStory } from '../../test/story.ts';
import type { Document, EvalTask } from './task.ts';

const root = new URL('../../test/stories/', import.meta.url).pathname;

/** One story of a known way to be wrong: a pair that must stay silent, and its twin that must fire. */
export interface NearMiss extends Document {
  readonly silent: string;
  readonly firing: string;
}

/** Both sides of one story as the core reads them. */
interface Outcome extends Document {
  readonly silent: boolean;
  readonly fires: boolean;
}

/** Every story under `test/stories`, by its way to be wrong and its number. */
export function nearMisses(): readonly NearMiss[] {
  return readdirSync(root).flatMap((way) =>
    readdirSync(join(root, way)).map((number) => ({
      id: `${way} ${number}`,
      silent: join(root, way, number, 'clears'),
      firing: join(root, way, number, 'fires'),
    })),
  );
}

/** The conflicts and disputes that are listed for the articles of one folder. */
export function listedIn(folder: string): readonly Question[] {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => {
      const [, published = null, text = ''] =
        /^---\ndate: (\S+)\n---\n([^]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      return [name, { published, text: text.trim() }] as const;
    });
  return findStory(Object.fromEntries(articles))
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute');
}

/** How many of the stories are right on both sides. */
export const nearMissTask: EvalTask<Document, Outcome> = {
  bringsDocuments: true,
  predict: () =>
    nearMisses().map(({ id, silent, firing }) => ({
      id,
      silent: listedIn(silent).length === 0,
      fires: listedIn(firing).length > 0,
    })),
  score: (_, outcomes) => {
    const share = (test: (outcome: Outcome) => boolean) =>
      outcomes.filter(test).length / (outcomes.length || 1);
    return {
      stories: outcomes.length,
      silent: share(({ silent }) => silent),
      fires: share(({ fires }) => fires),
      both_right: share(({ silent, fires }) => silent && fires),
    };
  },
};
