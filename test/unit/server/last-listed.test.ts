import assert from 'node:assert/strict';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { openStore } from '../../../src/core/annotations/store.ts';
import type { AnalysisCache } from '../../../src/node/analysis-cache.ts';
import { loadModels } from '../../../src/node/load-models.ts';
import { createFolder, type Folder } from '../../../src/server/folder.ts';
import { createLastListed } from '../../../src/server/last-listed.ts';
import { createQuestionItems } from '../../../src/server/question-items.ts';
import { memoryFiles } from '../core/annotations/memory-files.ts';

const tools = createTools(loadModels());
const questionItems = createQuestionItems();

const fire = (town: string, toll: number) =>
  `Fire in ${town}\n\nPublished May 6, 2024\n\n${town.toUpperCase()} — ${toll} people were killed when a mill burned ` +
  `down in ${town} on Sunday, police said.\n`;

const TEXTS = new Map([
  ['arn.txt', fire('Arnmark', 11)],
  ['arn-again.txt', fire('Arnmark', 19)],
  ['bel.txt', fire('Belmark', 12)],
  ['bel-again.txt', fire('Belmark', 31)],
]);

async function openFolder(): Promise<Folder> {
  const store = await openStore(memoryFiles(new Map()));
  const folder = createFolder('file:///news', createCorpus(tools), store, () => true);
  await folder.names.readList();
  return folder;
}

function cacheInMemory(entries = new Map<string, Uint8Array>()): AnalysisCache {
  return {
    get: (key) => entries.get(key),
    put: (key, bytes) => void entries.set(key, bytes),
    prune: () => Promise.resolve(),
  };
}

/** The articles of each conflict; a fire has one over the dead, and may have others. */
const filesIn = (folder: Folder) => {
  const conflicts = questionItems(folder).filter(({ relation }) => relation === 'conflict');
  const files = conflicts.map(({ answers }) =>
    answers.map(({ uri }) => folder.fileOf(uri)!).sort(),
  );
  return [...new Map(files.map((some) => [some.join(), some])).values()].sort();
};

describe('what was listed when a folder was last read', () => {
  /** A second start: nothing has been read yet, the files were looked at. */
  async function startAgain(texts: ReadonlyMap<string, string> = TEXTS, version = 'v1') {
    const cache = cacheInMemory();
    const before = await openFolder();
    for (const [file, text] of TEXTS) before.put(file, text);
    await createLastListed(() => cache, 'v1').keep(before);
    const folder = await openFolder();
    const last = await createLastListed(() => cache, version).of(folder);
    for (const [file, text] of texts) folder.foresee(file, text);
    folder.beginReading(last ?? null);
    return { before, folder };
  }

  it('is listed again before any article has been read, to the letter', async () => {
    const { before, folder } = await startAgain();
    assert.deepEqual(folder.corpus.files(), []);
    assert.equal(filesIn(folder).length, 2);
    assert.deepEqual(questionItems(folder), questionItems(before));
    assert.deepEqual(folder.questions('bel.txt'), before.questions('bel.txt'));
  });

  it('leaves out what an article answers that says something else by now, or is gone', async () => {
    const changed = new Map([...TEXTS, ['arn.txt', fire('Arnmark', 14)]]);
    changed.delete('arn-again.txt');
    const { folder } = await startAgain(changed);
    assert.deepEqual(filesIn(folder), [['bel-again.txt', 'bel.txt']]);
    assert.deepEqual(folder.questions('arn.txt'), []);
  });

  it('leaves out what an article answers that is edited while the others are read', async () => {
    const { folder } = await startAgain();
    folder.put('bel.txt', TEXTS.get('bel.txt')!);
    assert.equal(filesIn(folder).length, 2);
    folder.put('bel.txt', fire('Belmark', 77));
    assert.deepEqual(filesIn(folder), [['arn-again.txt', 'arn.txt']]);
    folder.remove('arn.txt');
    assert.deepEqual(filesIn(folder), []);
  });

  it('gives way to what the articles say when all of them have been read', async () => {
    const { folder } = await startAgain();
    folder.put('bel.txt', fire('Belmark', 31));
    folder.put('bel-again.txt', TEXTS.get('bel-again.txt')!);
    folder.endReading();
    assert.deepEqual(
      folder.questions().filter(({ relation }) => relation === 'conflict'),
      [],
    );
  });

  it('is not known to other rules', async () => {
    const { folder } = await startAgain(TEXTS, 'v2');
    assert.deepEqual(filesIn(folder), []);
  });
});
