import assert from 'node:assert/strict';
import { keepPacked } from '../../../src/core/archive.ts';
import { unpackFiled } from '../../../src/core/questions/filed-claims.ts';
import { createPairComparer, createPairSender, fileSent } from '../../../src/node/claims-task.ts';
import { createPacking } from '../../../src/node/pack-analysis.ts';
import type { Elsewhere } from '../../../src/server/analyses.ts';
import {
  compareAll,
  compareElsewhere,
  compareSoFar,
  compareSome,
} from '../../../src/server/compare-in-slices.ts';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { loadModels } from '../../../src/node/load-models.ts';

const tools = createTools(loadModels());

const toll = (dead: string) =>
  `---\ndate: 2024-03-05\n---\n\n${dead} people were killed in the fire in Mardal on Monday, police said.\n`;

/** A folder of two articles that contradict each other, read and not yet compared. */
function readFolder() {
  const corpus = createCorpus(tools, keepPacked(createPacking()));
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

describe('compareElsewhere', () => {
  /** What another process would do, without one. */
  function inPlace(): Elsewhere {
    const [send, compare] = [createPairSender(), createPairComparer()];
    return {
      width: 2,
      count: 1,
      file: (article) => Promise.resolve(unpackFiled(fileSent(article)).claims),
      compare: (pairs) => Promise.resolve(compare(structuredClone(send(pairs)))),
    };
  }

  it('leaves nothing to compare here', async () => {
    const corpus = readFolder();
    let steps = 0;
    await compareElsewhere(corpus, inPlace(), () => steps++);
    assert.ok(steps >= 3, 'two articles and their pairs');
    assert.ok(corpus.advance(() => true));
    assert.equal(corpus.questions().filter(({ relation }) => relation === 'conflict').length, 1);
  });

  it('leaves to be done here what another process does not do', async () => {
    for (const failing of ['file', 'compare']) {
      const corpus = readFolder();
      const fail = () => Promise.reject(new Error('the process has ended'));
      await compareElsewhere(corpus, { ...inPlace(), [failing]: fail }, () => undefined);
      assert.ok(!corpus.advance(() => true), `${failing}: nothing was left`);
      await compareAll(corpus);
      assert.equal(corpus.questions().filter(({ relation }) => relation === 'conflict').length, 1);
    }
  });
});
