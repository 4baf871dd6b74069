import assert from 'node:assert/strict';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Range } from 'vscode-languageserver-protocol';
import type { OrphanItem } from '../../src/protocol-items/lost-mark.ts';
import type { ThreadItem } from '../../src/protocol-items/thread.ts';
import { startClient, type Client } from './client.ts';

const FERRY = `Ferry fire kills eleven

By Ada Roth
March 3, 2026

PORT LUCAN, March 3 (Harbour News) — A ferry caught fire off Port Lucan on Tuesday night. Eleven passengers died, harbour master Ilan Dorsey said. The cause of the fire is not known.

Coast guard boats took 240 people ashore on Wednesday, the ministry said.
`;
const CLAIM = 'Eleven passengers died, harbour master Ilan Dorsey said.';

describe('notes beside a text', function () {
  this.timeout(60_000);
  let client: Client;
  let uri: string;
  beforeEach(async () => {
    client = await startClient({ 'ferry.txt': FERRY }, { marks: { author: 'Ann' } });
    uri = client.uri('ferry.txt');
    await client.open('ferry.txt', FERRY);
  });
  afterEach(() => client.stop());

  /** The range of words as the open document has them. */
  function rangeOf(words: string, text = FERRY): Range {
    const before = text.slice(0, text.indexOf(words)).split('\n');
    const start = { line: before.length - 1, character: before.at(-1)!.length };
    return { start, end: { ...start, character: start.character + words.length } };
  }
  const threads = () => client.ask('crosscheck/threads', { uri });
  const orphans = () => client.ask('crosscheck/orphans', null);
  const note = (words: string) =>
    client.ask('crosscheck/note', { uri, range: rangeOf(CLAIM), words });
  async function records(): Promise<Record<string, unknown>[]> {
    const folder = join(client.root, '.crosscheck/annotations/ferry.txt');
    const names = (await readdir(folder)).sort();
    return Promise.all(
      names.map(
        async (name) =>
          JSON.parse(await readFile(join(folder, name), 'utf8')) as Record<string, unknown>,
      ),
    );
  }
  const verdict = (value: 'verified' | 'disputed', comment?: string) =>
    client.ask('crosscheck/mark', {
      uri,
      range: rangeOf(CLAIM),
      verdict: value,
      ...(comment && { comment }),
    });

  it('stand where they were written, with their author, and are W3C comments', async () => {
    await note('Ask the clinic, see https://clinic.example/list.');
    const [thread] = (await threads()) as [ThreadItem];
    assert.deepEqual(thread.range, rangeOf(CLAIM));
    const [comment] = thread.comments;
    assert.deepEqual([comment!.by, comment!.own], ['Ann', true]);
    assert.deepEqual(comment!.sources, ['https://clinic.example/list']);
    assert.equal((await records())[0]!.motivation, 'commenting');
  });

  it('are answered in their thread, each answer a record of its own', async () => {
    await note('Ask the clinic.');
    const [{ id }] = (await threads()) as [ThreadItem];
    await client.ask('crosscheck/reply', { uri, to: id, words: 'They say eleven.' });
    const [thread] = (await threads()) as [ThreadItem];
    assert.deepEqual(
      thread.comments.map(({ text }) => text),
      ['Ask the clinic.', 'They say eleven.'],
    );
    assert.deepEqual(
      (await records()).map(({ motivation }) => motivation),
      ['commenting', 'replying'],
    );
  });

  it('keep what they said before, when their words are changed', async () => {
    await note('Ask the clinic.');
    const [{ id }] = (await threads()) as [ThreadItem];
    await client.ask('crosscheck/rewrite', { uri, id, words: 'The clinic confirms.' });
    const [{ comments }] = (await threads()) as [ThreadItem];
    assert.equal(comments[0]!.text, 'The clinic confirms.');
    assert.deepEqual(
      comments[0]!.history.map(({ text }) => text),
      ['Ask the clinic.'],
    );
  });

  it('stand on the whole line where no words and no claim are chosen', async () => {
    const { start } = rangeOf('By Ada Roth');
    await client.ask('crosscheck/note', { uri, range: { start, end: start }, words: 'Who?' });
    assert.deepEqual(((await threads()) as [ThreadItem])[0].range, rangeOf('By Ada Roth'));
  });

  it('are changed by nobody else', async () => {
    await note('Ask the clinic.');
    const [{ id }] = (await threads()) as [ThreadItem];
    const path = `.crosscheck/annotations/ferry.txt/${id}.json`;
    const record = await readFile(join(client.root, path), 'utf8');
    await client.write(path, record.replace('"name": "Ann"', '"name": "Ben"'));
    await client.changed(path);
    assert.equal(((await threads()) as [ThreadItem])[0].own, false);
    await assert.rejects(
      client.ask('crosscheck/rewrite', { uri, id, words: 'No.' }),
      /Ben wrote this: only they can change it/,
    );
  });

  it('show a reason with its verdict, and keep it when the same verdict is given again', async () => {
    await verdict('disputed', 'The clinic counts ten.');
    await verdict('disputed');
    const [thread] = (await threads()) as [ThreadItem];
    assert.equal(thread.verdict?.verdict, 'disputed');
    assert.equal(thread.comments[0]!.text, 'The clinic counts ten.');
  });

  it('say what became of a verdict whose sentence changed, until it is verified again', async () => {
    await verdict('verified');
    assert.deepEqual(await threads(), []);
    await client.edit('ferry.txt', 'Eleven', 'Twelve');
    const [thread] = (await threads()) as [ThreadItem];
    assert.equal(thread.verdict?.holds, false);
    assert.deepEqual(thread.verdict.changes, [{ before: 'Eleven', now: 'Twelve' }]);
    await client.ask('crosscheck/place', { uri, id: thread.id, range: null });
    assert.deepEqual(await threads(), []);
    assert.deepEqual(await orphans(), []);
  });

  it('wait with the nearest sentences where their own is gone, and are placed there', async () => {
    await verdict('verified');
    await client.edit('ferry.txt', ` ${CLAIM}`, '');
    assert.deepEqual(await threads(), []);
    const [orphan] = (await orphans()) as [OrphanItem];
    assert.equal(orphan.quote, CLAIM);
    assert.ok(orphan.nearest.length > 0);
    const [place] = orphan.nearest;
    await client.ask('crosscheck/place', { uri, id: orphan.id, range: place!.range });
    assert.deepEqual(await orphans(), []);
    const { claims } = (await client.ask('crosscheck/marks', { uri }))!;
    const marked = claims.find((claim) => claim.verdict !== null)!;
    assert.equal(marked.verdict?.holds, true);
    assert.deepEqual(marked.range.start, place!.range.start);
  });

  it('are undone one by one, and the record keeps that', async () => {
    await verdict('verified');
    await verdict('disputed');
    const current = async () =>
      (await client.ask('crosscheck/marks', { uri }))!.claims.find((claim) => claim.verdict)
        ?.verdict?.verdict;
    assert.equal(await current(), 'disputed');
    assert.equal(await client.ask('crosscheck/undo', null), true);
    assert.equal(await current(), 'verified');
    assert.equal(await client.ask('crosscheck/undo', null), true);
    assert.equal(await current(), undefined);
    assert.equal(await client.ask('crosscheck/undo', null), false);
    const [record] = await records();
    assert.equal((record!.history as unknown[]).length, 3);
  });

  it('show the verdicts of two people side by side', async () => {
    await verdict('verified');
    const folder = join(client.root, '.crosscheck/annotations/ferry.txt');
    const [name] = await readdir(folder);
    const record = await readFile(join(folder, name!), 'utf8');
    const other = `01ARZ3NDEKTSV4RRFFQ69G5FAV`;
    const path = `.crosscheck/annotations/ferry.txt/${other}.json`;
    await client.write(
      path,
      record
        .replace(/urn:ulid:\w+/, `urn:ulid:${other}`)
        .replace('"name": "Ann"', '"name": "Ben"')
        .replace('"verified"', '"false"'),
    );
    await client.changed(path);
    const hover = await client.at<{ contents: { value: string } }>(
      'textDocument/hover',
      'ferry.txt',
      'passengers died',
    );
    assert.match(hover.contents.value, /\*\*Verified\*\* by Ann/);
    assert.match(hover.contents.value, /\*\*False\*\* by Ben/);
  });

  it('follow a renamed article only when the person says so', async () => {
    await verdict('verified');
    await client.close('ferry.txt');
    await rename(join(client.root, 'ferry.txt'), join(client.root, 'fire.txt'));
    await client.changed('ferry.txt', 'fire.txt');
    const renamed = { from: uri, to: client.uri('fire.txt') };
    const before = await records();
    assert.equal(await client.ask('crosscheck/renamed', { ...renamed, move: false }), 1);
    assert.deepEqual(await records(), before);
    assert.equal(((await orphans()) as [OrphanItem])[0].missing, true);
    await client.ask('crosscheck/renamed', { ...renamed, move: true });
    assert.deepEqual(await orphans(), []);
    const { claims } = (await client.ask('crosscheck/marks', { uri: renamed.to }))!;
    assert.equal(claims.filter(({ verdict: found }) => found?.by === 'Ann').length, 1);
  });
});
