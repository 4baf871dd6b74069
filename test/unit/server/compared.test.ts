import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createCorpus } from '../../../src/core/corpus.ts';
import { createTools } from '../../../src/core/tools.ts';
import { openStore } from '../../../src/core/annotations/store.ts';
import { loadModels } from '../../../src/node/load-models.ts';
import { createComparedMarks } from '../../../src/server/compared.ts';
import { createFolder } from '../../../src/server/folder.ts';
import { here } from '../../../src/server/here.ts';
import { memoryFiles } from '../core/annotations/memory-files.ts';

const read = (name: string) => readFileSync(`test/articles/${name}`, 'utf8');
const monday = read('monday-courier.txt');

describe('what of the marks takes comparing, while somebody types', () => {
  async function type() {
    const corpus = createCorpus(createTools(loadModels()));
    const store = await openStore(memoryFiles(new Map()));
    const folder = createFolder('file:///news', corpus, store, () => true);
    const uri = folder.uriOf('monday.txt');
    const workspace = { folders: () => [folder], at: () => ({ folder, file: 'monday.txt' }) };
    const repainted: unknown[] = [];
    const heard: (() => void)[] = [];
    const resting: (() => void)[] = [];
    const compared = createComparedMarks(
      workspace,
      {
        onTell: (listener) => void heard.push(listener),
        tellMarks: (uris) => void repainted.push(uris),
        sendProblems: () => undefined,
      },
      { now: () => 0, after: (_, act) => void resting.push(act) },
    );
    const conflicts = () =>
      [...compared.of(here(workspace, uri)!).conflicts.values()].reduce((a, b) => a + b, 0);
    folder.put('monday.txt', monday);
    folder.put('wednesday.txt', read('wednesday-herald.txt'));
    assert.equal(conflicts(), 1);
    folder.put('monday.txt', monday.replace('8,000', '3,000'));
    compared.typed([uri]);
    const tell = () => heard.forEach((listener) => listener());
    const rest = async () => {
      resting.at(-1)!();
      for (let i = 0; i < 50; i++) await new Promise(setImmediate);
    };
    return { compared, conflicts, repainted, resting, rest, tell, uri };
  }

  it('stays as it was until the keys rest, and then the document is painted anew', async () => {
    const { conflicts, repainted, rest, uri } = await type();
    assert.equal(conflicts(), 1);
    await rest();
    assert.deepEqual(repainted, [[uri]]);
    assert.equal(conflicts(), 0);
  });

  it('waits for the last of several keys', async () => {
    const { compared, conflicts, repainted, resting, uri } = await type();
    compared.typed([uri]);
    resting[0]!();
    for (let i = 0; i < 50; i++) await new Promise(setImmediate);
    assert.equal(conflicts(), 1);
    assert.deepEqual(repainted, []);
  });

  it('is known at once when anything else has changed', async () => {
    const { conflicts, tell } = await type();
    tell();
    assert.equal(conflicts(), 0);
  });
});
