import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keepAll, keepPacked, type Archive } from '../../../src/core/archive.ts';
import { createCorpus } from '../../../src/core/corpus.ts';
import type { Kept } from '../../../src/core/questions/earlier-work.ts';
import { unpackFiled } from '../../../src/core/questions/filed-claims.ts';
import { createPairComparer, createPairSender, fileSent } from '../../../src/node/claims-task.ts';
import { createPacking } from '../../../src/node/pack-analysis.ts';
import {
  fresh,
  names,
  put,
  putOrRemove,
  putOutdated,
  state,
  tools,
  type Name,
} from './valley-folder.ts';

describe('the work of a folder', function () {
  this.timeout(120_000);

  it('does in steps what questions wait for', () => {
    const files = new Map(names.map((name) => [`${name}.txt`, name] as const));
    const corpus = fresh(files);
    let steps = 1;
    while (!corpus.advance(() => true)) steps++;
    assert.ok(steps > files.size);
    assert.deepEqual(state(corpus), state(fresh(files)));
  });

  it('is the same where others file and compare, and what they bring comes late or never', () => {
    const file = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt');
    const then = fc.constantFrom('nothing', 'take files', 'take pairs', 'bring', 'lose', 'some');
    const change = fc.record({ file, name: fc.option(fc.constantFrom(...names)), then });
    let brought = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 8, maxLength: 24 }), (history) => {
        const corpus = createCorpus(tools, keepPacked(createPacking()));
        const takers = [0, 1].map(() => [createPairSender(), createPairComparer()] as const);
        let turn = 0;
        const underway: (() => void)[] = [];
        const takeFiles = () => {
          corpus.join();
          const sent = corpus.takeToFile(() => false);
          if (sent)
            underway.push(() => corpus.bringFiled(sent, unpackFiled(fileSent(sent)).claims));
          return sent;
        };
        const takePairs = () => {
          while (takeFiles()) underway.pop()!();
          const taker = ++turn % takers.length;
          const taken = corpus.takePairs(() => true, taker);
          if (!taken) return;
          const [send, compare] = takers[taker]!;
          const related = compare(send(taken));
          brought += related.length;
          underway.push(() => corpus.bringBack(taken, related));
        };
        const files = new Map<string, Name>();
        for (const { file, name, then } of history) {
          putOrRemove(corpus, files, file, name);
          if (then === 'take files') takeFiles();
          else if (then === 'take pairs') takePairs();
          else if (then === 'bring') underway.shift()?.();
          else if (then === 'lose') underway.pop();
          else if (then === 'some') corpus.advance(() => true);
        }
        putOutdated(corpus, files);
        takePairs();
        for (const bring of underway) bring();
        assert.deepEqual(state(corpus), state(fresh(files)));
      }),
      { numRuns: 120 },
    );
    assert.ok(brought > 20, `only ${brought} pairs were brought back`);
  });

  it('is the same after any number of starts, with changes before, between and after them', () => {
    // One store for all histories: what the others have left is never taken for this one's.
    const entries = new Map<string, Uint8Array>();
    const kept: Kept = {
      get: (name) => entries.get(name),
      put: (name, bytes) => void entries.set(name, bytes),
    };
    const file = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt');
    const then = fc.constantFrom('nothing', 'keep some', 'keep all', 'start again');
    const change = fc.record({ file, name: fc.option(fc.constantFrom(...names)), then });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 16 }), (history) => {
        let corpus = createCorpus(tools, keepAll(), kept);
        const files = new Map<string, Name>();
        for (const { file, name, then } of history) {
          putOrRemove(corpus, files, file, name);
          if (then === 'keep some') corpus.keep(() => true);
          else if (then !== 'nothing') assert.ok(corpus.keep(() => false));
          if (then !== 'start again') continue;
          corpus = createCorpus(tools, keepAll(), kept);
          for (const [file, name] of files) put(corpus, file, name);
        }
        putOutdated(corpus, files);
        assert.deepEqual(state(corpus), state(fresh(files)));
      }),
      { numRuns: 120 },
    );
    assert.ok(entries.size > names.length);
  });

  it('compares nothing again at the next start, and what changed meanwhile alone', () => {
    const entries = new Map<string, Uint8Array>();
    let written = 0;
    const kept: Kept = {
      get: (name) => entries.get(name),
      put(name, bytes) {
        written++;
        entries.set(name, bytes);
      },
    };
    /** How often claims are looked at. */
    let looks = 0;
    const counting = (): Archive => {
      const archive = keepAll();
      return {
        ...archive,
        claims(file) {
          looks++;
          return archive.claims(file);
        },
      };
    };
    const files = new Map<string, Name>([
      ['a.txt', 'monday'],
      ['b.txt', 'friday'],
      ['c.txt', 'bridge'],
      ['d.txt', 'school'],
    ]);
    const start = () => {
      const corpus = createCorpus(tools, counting(), kept);
      for (const [file, name] of files) put(corpus, file, name);
      looks = written = 0;
      corpus.keep(() => false);
      return corpus;
    };
    start();
    assert.equal(written, files.size);
    const again = start();
    assert.deepEqual([looks, written], [0, 0]);
    assert.ok(again.questions().some(({ relation }) => relation === 'conflict'));
    files.set('d.txt', 'strike');
    start();
    assert.ok(looks > 0 && looks <= 2, `${looks} looks`);
  });
});
