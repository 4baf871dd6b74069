import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findStory } from '../story.ts';

const root = new URL('../stories/', import.meta.url).pathname;

/** The conflicts and disputes that are listed for the articles of one folder. */
function listed(folder: string) {
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

/** The known ways to be wrong: each story has a near miss that must stay silent, and a twin that must fire. */
describe('near misses', () => {
  for (const way of readdirSync(root))
    for (const story of readdirSync(join(root, way))) {
      const folder = join(root, way, story);
      it(`${way} ${story}: stays silent`, () => {
        const rows = listed(join(folder, 'clears'));
        assert.deepEqual(
          rows.map((row) => [row.question, ...row.reasons].join('\n')),
          [],
        );
      });
      it(`${way} ${story}: the twin fires`, () => {
        assert.equal(listed(join(folder, 'fires')).length, 1);
      });
    }
});
