import assert from 'node:assert/strict';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startClient, type Client } from './client.ts';

const FERRY = `Ferry fire kills eleven

By Ada Roth
March 3, 2026

PORT LUCAN, March 3 (Harbour News) — A ferry caught fire off Port Lucan on Tuesday night. Eleven passengers died, harbour master Ilan Dorsey said. The cause of the fire is not known.

Coast guard boats took 240 people ashore on Wednesday, the ministry said.
`;
const CLAIM = 'Eleven passengers died, harbour master Ilan Dorsey said.';
const OTHER = FERRY.replace(/ferry/gi, 'barge')
  .replace('Eleven', 'Three')
  .replace('Lucan', 'Orval');

describe('marks and what other programs do', function () {
  this.timeout(60_000);
  let client: Client;
  let uri: string;
  beforeEach(async () => {
    client = await startClient({ 'ferry.txt': FERRY }, { marks: { author: 'Ann' } });
    uri = client.uri('ferry.txt');
    const start = FERRY.slice(0, FERRY.indexOf(CLAIM)).split('\n');
    const at = { line: start.length - 1, character: start.at(-1)!.length };
    const range = { start: at, end: { ...at, character: at.character + CLAIM.length } };
    await client.ask('crosscheck/mark', { uri, range, verdict: 'verified' });
  });
  afterEach(() => client.stop());
  const folder = () => pathToFileURL(client.root).toString();
  const moved = () => client.ask('crosscheck/movedArticles', null);
  const checked = async (file: string) =>
    (await client.ask('crosscheck/articles', null)).find((item) => item.file === file)?.checked;

  it('an article that git moved is offered under its new name, and nothing is rewritten before', async () => {
    assert.deepEqual(await moved(), []);
    await client.write('barge.txt', OTHER);
    await rename(join(client.root, 'ferry.txt'), join(client.root, 'fire.txt'));
    await client.changed('ferry.txt', 'fire.txt', 'barge.txt');
    await client.until(async () => (await moved()).length > 0);
    const [found] = await moved();
    assert.deepEqual(found, { from: uri, to: client.uri('fire.txt'), marks: 1, doubt: false });
    assert.equal(await checked('fire.txt'), 0);
    const { from, to } = found;
    await client.ask('crosscheck/renamed', { from, to, move: true });
    assert.deepEqual(await moved(), []);
    assert.equal(await checked('fire.txt'), 1);
  });

  it('an article that was imported anew in another frame is known by its words', async () => {
    await rm(join(client.root, 'ferry.txt'));
    await client.write('archive.txt', `Menu\n\nHome\n\n${FERRY}\n\nMost read\n`);
    await client.changed('ferry.txt', 'archive.txt');
    await client.until(async () => (await moved()).length > 0);
    assert.deepEqual(
      (await moved()).map(({ to }) => to),
      [client.uri('archive.txt')],
    );
  });

  it('an article that is gone for good is not taken for a look-alike', async () => {
    await rm(join(client.root, 'ferry.txt'));
    await client.write('barge.txt', 'Rain is expected.\n\nThe weather office said so on Monday.\n');
    await client.changed('ferry.txt', 'barge.txt');
    assert.deepEqual(await moved(), []);
  });

  it('an import tells what is new, what is here already, and what it leaves out', async () => {
    const page = JSON.parse(await client.ask('crosscheck/exportMarks', { folder: folder() })) as {
      items: object[];
    };
    const fromElsewhere = {
      id: 'https://notes.example/7',
      type: 'Annotation',
      creator: 'Ben',
      created: '2026-03-05T09:00:00Z',
      body: 'Who counted them?',
      target: {
        source: 'ferry.txt',
        selector: { type: 'TextQuoteSelector', exact: 'Eleven passengers died' },
      },
    };
    const outside = { ...fromElsewhere, id: 'https://notes.example/8', target: { source: '../x' } };
    const content = JSON.stringify({ items: [...page.items, fromElsewhere, outside] });
    const result = await client.ask('crosscheck/importMarks', { folder: folder(), content });
    assert.deepEqual([result.imported, result.duplicates], [1, 1]);
    assert.equal(result.errors[0]!.name, 'https://notes.example/8');
    assert.match(result.errors[0]!.why, /outside the folder/);
    const [thread] = await client.ask('crosscheck/threads', { uri });
    assert.equal(thread!.comments[0]!.text, 'Who counted them?');
    const again = await client.ask('crosscheck/importMarks', { folder: folder(), content });
    assert.deepEqual([again.imported, again.duplicates], [0, 2]);
  });

  it('an import of what is no JSON changes nothing and says so', async () => {
    const before = await readdir(join(client.root, '.crosscheck/annotations'), { recursive: true });
    await assert.rejects(
      client.ask('crosscheck/importMarks', { folder: folder(), content: '<html>' }),
      /no JSON/,
    );
    const after = await readdir(join(client.root, '.crosscheck/annotations'), { recursive: true });
    assert.deepEqual(after, before);
  });
});
