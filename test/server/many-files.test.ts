import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startClient, type Client } from './client.ts';

const story = (town: string, toll: number) =>
  `Fire in ${town}\n\nPublished May 6, 2024\n\n${town.toUpperCase()} — ${toll} people were killed when a mill burned ` +
  `down in ${town} on Sunday, police said.\n\nThe mayor thanked the firefighters.\n`;

describe('a folder in which many files change', function () {
  this.timeout(60_000);
  let client: Client;
  const start = async (files: Record<string, string>) => void (client = await startClient(files));
  const kinds = async () =>
    Object.fromEntries(
      (await client.ask('crosscheck/articles', null)).map(({ file, kind }) => [file, kind]),
    );
  afterEach(() => client.stop());

  it('takes in files that come all at once, and lets go of those that leave', async () => {
    await start({ 'mardal.txt': story('Mardal', 11) });
    const towns =
      'Arn Bel Cor Dal Eld Fal Gor Hol Iver Jor Kar Lun Mar Nor Osk Pel Quin Ros Sel Tor Ulv Ver'
        .split(' ')
        .map((name) => `${name}vik`);
    for (const town of towns) await client.write(`${town}.txt`, story(town, 20));
    await client.write('again.txt', story('Mardal', 19));
    await rm(join(client.root, 'mardal.txt'));
    await client.changed('mardal.txt', 'again.txt', ...towns.map((town) => `${town}.txt`));
    await client.until(async () => Object.keys(await kinds()).length === towns.length + 1);
    assert.ok(!('mardal.txt' in (await kinds())));
    await client.write('mardal.txt', story('Mardal', 11));
    await client.changed('mardal.txt');
    const asked = await client.questions();
    const both = [client.uri('again.txt'), client.uri('mardal.txt')].join();
    const rows = asked.map(({ answers }) => answers.map(({ uri }) => uri).sort());
    assert.ok(rows.some((uris) => uris.join() === both));
  });

  it('is told some of the answers of a question that very many articles answer, and how many others', async () => {
    const tolls = Array.from({ length: 50 }, (_, i) => i + 11);
    await start(Object.fromEntries(tolls.map((toll) => [`${toll}.txt`, story('Mardal', toll)])));
    const [question] = await client.questions();
    const { answers, more, articles } = question!;
    assert.deepEqual([answers.length, more, articles], [40, 10, 50]);
    const first = { folder: question!.folder, question: question!.id };
    const explanation = await client.ask('crosscheck/explain', first);
    assert.equal(explanation?.sides.length, 2);
    await client.open('60.txt', story('Mardal', 60));
    await client.until(() => client.diagnostics('60.txt').length > 0);
    const [problem] = client.diagnostics('60.txt');
    assert.match(problem!.message as string, / Here: 60\. 40 of 49 other answers are shown\.$/);
  });

  it('does not read what a .gitignore hides, until it no longer does', async () => {
    await start({
      '.gitignore': 'drafts/\n',
      'mardal.txt': story('Mardal', 11),
      'drafts/mardal.txt': story('Mardal', 19),
    });
    assert.deepEqual(await kinds(), { 'mardal.txt': 'article' });
    await client.write('drafts/torvik.txt', story('Torvik', 12));
    await client.changed('drafts/torvik.txt');
    assert.deepEqual(await kinds(), { 'mardal.txt': 'article' });
    await client.write('.gitignore', 'drafts/torvik.txt\n');
    await client.changed('.gitignore');
    await client.until(async () => Object.keys(await kinds()).length === 2);
    assert.deepEqual(await kinds(), { 'drafts/mardal.txt': 'article', 'mardal.txt': 'article' });
  });

  it('says of a line that is too long why the file is not read', async () => {
    await start({ 'table.txt': '1;2;3;'.repeat(20_000) });
    const [item] = await client.ask('crosscheck/articles', null);
    assert.equal(item?.kind, 'problem');
    assert.match(item.why[0]!, /^Line 1 has 120000 characters/);
  });
});
