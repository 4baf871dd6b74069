import assert from 'node:assert/strict';
import { compareAll, compareSoFar, compareSome } from '../../../src/server/compare-in-slices.ts';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

const tools = createTools(loadModels());

const toll = (dead: string) =>
  `---\ndate: 2024-03-05\n---\n\n${dead} people were killed in the fire in Mardal on Monday, police said.\n`;

/** A folder of two articles that contradict each other, read and not yet compared. */
function readFolder() {
  const corpus = createCorpus(tools);
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

describe('compareSoFar', () => {
  it('compares what has come, and leaves what comes meanwhile for the next time', async () => {
    const corpus = readFolder();
    const first = compareSoFar(corpus, () => false);
    corpus.put('c.md', toll('Seven'));
    await first;
    const files = () =>
      new Set(corpus.questionsSoFar().flatMap(({ answers }) => answers.map(({ file }) => file)));
    assert.deepEqual([...files()].sort(), ['a.md', 'b.md']);
    await compareSoFar(corpus, () => false);
    assert.ok(
      corpus.advance(() => true),
      'nothing is left',
    );
    assert.deepEqual([...files()].sort(), ['a.md', 'b.md', 'c.md']);
  });

  it('ends early when it is told to', async () => {
    const corpus = readFolder();
    await compareSoFar(corpus, () => true);
    assert.deepEqual(corpus.questionsSoFar(), []);
  });
});
