import assert from 'node:assert/strict';
import { compareAll, compareSome } from '../../../src/server/compare-in-slices.ts';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

const tools = createTools(loadModels());

/** A folder of two articles that contradict each other, read and not yet compared. */
function readFolder() {
  const corpus = createCorpus(tools);
  const toll = (dead: string) =>
    `---\ndate: 2024-03-05\n---\n\n${dead} people were killed in the fire in Mardal on Monday, police said.\n`;
  corpus.put('a.md', toll('Four'));
  corpus.put('b.md', toll('Nine'));
  return corpus;
}

describe('compareAll', () => {
  it('leaves nothing to compare', async () => {
    const corpus = readFolder();
    await compareAll(corpus);
    assert.ok(corpus.advance(() => true));
    assert.equal(corpus.questions().filter(({ relation }) => relation === 'conflict').length, 1);
  });

  it('compares nothing once it is told to end', async () => {
    const corpus = readFolder();
    await compareAll(corpus, () => true);
    assert.ok(!corpus.advance(() => true), 'a pair was left to compare');
  });
});

describe('compareSome', () => {
  it('says at last that all has been compared', () => {
    const corpus = readFolder();
    let slices = 0;
    while (!compareSome(corpus) && slices < 1000) slices++;
    assert.ok(slices < 1000);
    assert.ok(corpus.advance(() => true));
  });
});
