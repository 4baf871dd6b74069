import assert from 'node:assert/strict';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { startClient, type Client } from './client.ts';

const article = `Dam at Tarvel overflows

TARVEL, March 3, 2025 (AP) — At least 300 people left their homes on Monday, the mayor, Ilona Kress, said.
`;

describe('what is no proper article', () => {
  let client: Client;
  const status = async (file: string) =>
    (await client.ask('crosscheck/marks', { uri: client.uri(file) }))?.status;

  before(async () => {
    client = await startClient({
      'good.txt': article,
      'empty.txt': '',
      'photo.txt': new Uint8Array(5000).map((_, i) => (i * 7) % 256),
      'huge.txt': 'The river rose again on Monday.\n'.repeat(650_000),
      'latin.txt': Buffer.from(article.replace('Kress', 'Krëss'), 'latin1'),
      'windows.txt': article.replace(/\n/g, '\r\n'),
      'half.txt': article.replace('Kress', 'Kr\ud83dess'),
      '.crosscheck/annotations/good.txt/01ARZ3NDEKTSV4RRFFQ69G5FAV.json': '{ "half": ',
    });
  });
  after(() => client.stop());

  it('does not keep the rest from being read', async () => {
    const files = (await client.ask('crosscheck/articles', null)).map((item) => item.file);
    assert.deepEqual(files, [
      ...['empty.txt', 'good.txt', 'half.txt', 'huge.txt', 'latin.txt', 'photo.txt', 'windows.txt'],
    ]);
  });

  it('is refused with a reason when it is binary or too large', async () => {
    assert.deepEqual((await status('photo.txt'))?.kind, 'problem');
    assert.match((await status('photo.txt'))!.why[0]!, /not text/);
    assert.match((await status('huge.txt'))!.why[0]!, /crosscheck\.files\.maxSizeKB/);
  });

  it('is read in its own encoding', async () => {
    assert.notEqual((await status('latin.txt'))?.kind, 'problem');
  });

  it('is answered without an error when it is empty', async () => {
    assert.equal(
      await client.request('textDocument/hover', {
        textDocument: { uri: client.uri('empty.txt') },
        position: { line: 5, character: 3 },
      }),
      null,
    );
  });

  it('is named in the log, without its text', () => {
    const log = client.logged.join('\n');
    assert.match(log, /photo\.txt is not read/);
    assert.match(log, /01ARZ3NDEKTSV4RRFFQ69G5FAV\.json was left as it is/);
    assert.doesNotMatch(log, /river rose/);
  });

  it('may be a link that leads nowhere but to itself', async () => {
    await symlink('loop.txt', join(client.root, 'loop.txt'));
    await client.changed('loop.txt');
    assert.equal((await status('loop.txt'))?.kind, 'problem');
  });

  it('is forgotten when it is deleted, also while its document is asked about', async () => {
    await rm(join(client.root, 'half.txt'));
    const asked = status('half.txt');
    await client.changed('half.txt');
    await asked;
    const files = (await client.ask('crosscheck/articles', null)).map((item) => item.file);
    assert.ok(!files.includes('half.txt'));
  });

  it('is left out when a setting says so', async () => {
    const strict = await startClient(
      { 'a.txt': article, 'drafts/b.txt': article },
      { files: { exclude: ['drafts'] } },
    );
    const files = (await strict.ask('crosscheck/articles', null)).map((item) => item.file);
    assert.deepEqual(files, ['a.txt']);
    await strict.stop();
  });
});
