import { readFileSync } from 'node:fs';
import { conflictsOf } from '../../test/story.ts';
import type { Document, EvalTask } from './task.ts';

const file = new URL('../../test/scopes/apart.txt', import.meta.url);

/** Two sentences that contradict each other, and a twin of the second that does not. */
interface Scope extends Document {
  readonly lead: string;
  readonly sentences: readonly [string, string, string];
}

/** Whether the conflict and its twin are listed. */
interface Outcome extends Document {
  readonly found: boolean;
  readonly wrong: boolean;
}

/** The lines `lead|sentence|another|twin|why` of a file. */
export function readScopes(text: string): readonly Scope[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const [lead, first, second, twin] = line.split('|') as [string, string, string, string];
      return { id: `${i + 1}`, lead, sentences: [first, second, twin] };
    });
}

/** Of sentences that contradict each other, and of twins that do not: how many are listed. */
export const scopes: EvalTask<Document, Outcome> = {
  bringsDocuments: true,
  predict: () =>
    readScopes(readFileSync(file, 'utf8')).map(({ id, lead, sentences }) => {
      const [first, second, twin] = sentences;
      const isListed = (other: string) =>
        conflictsOf(`${lead} ${first}`, `${lead} ${other}`, '2024-03-06').length > 0;
      return { id, found: isListed(second), wrong: isListed(twin) };
    }),
  score: (_, outcomes) => {
    const share = (is: (outcome: Outcome) => boolean) =>
      outcomes.filter(is).length / outcomes.length;
    return {
      found: share(({ found }) => found),
      wrong: share(({ wrong }) => wrong),
      both_right: share(({ found, wrong }) => found && !wrong),
    };
  },
};
