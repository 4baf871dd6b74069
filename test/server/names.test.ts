import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  CodeAction,
  DocumentHighlight,
  Hover,
  PrepareRenameResult,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import type { NameTarget } from '../../src/protocol-items/name.ts';
import { startClient, type Client } from './client.ts';

const report = (date: string, body: string) =>
  `Harbour talks\n\nBy Lena Voss\n${date}\n\nSTENHOLM (Reuters) - ${body}\n`;

const monday = report(
  '3 March 2025',
  'Defence Minister Sergei Orlov met Mayor Ada Brandt on Monday. Brandt said that Orlov would stay until Friday.',
);
const tuesday = report(
  '4 March 2025',
  'Defence Minister Sergey Orlov praised the harbour on Tuesday. Lawyer Petra Brandt said nothing of it.',
);
const friday = report(
  '7 March 2025',
  'The harbour will reopen in May, Brandt said on Friday. Mr Brandt did not say who would pay.',
);

describe('names, as people see them', () => {
  let client: Client;
  const files = { 'monday.txt': monday, 'tuesday.txt': tuesday, 'friday.txt': friday };
  const hover = async (file: string, words: string) => {
    const found = await client.at<Hover | null>('textDocument/hover', file, words);
    return found ? (found.contents as { value: string }).value : '';
  };
  const targetAt = async (file: string, words: string): Promise<NameTarget> => {
    const actions = await client.at<CodeAction[]>('textDocument/codeAction', file, words);
    const action = actions.find(({ title }) => title.endsWith('Same as…'));
    return (action!.command!.arguments as [NameTarget])[0];
  };
  const names = async () =>
    (await client.ask('crosscheck/entities', { query: '' })).map(({ name }) => name);
  const records = () =>
    readdirSync(join(client.root, '.crosscheck/annotations/_folder')).map(
      (name) =>
        JSON.parse(
          readFileSync(join(client.root, '.crosscheck/annotations/_folder', name), 'utf8'),
        ) as Record<string, unknown>,
    );

  beforeEach(async () => {
    client = await startClient(files, { marks: { author: 'Ana' } });
  });
  afterEach(() => client.stop());

  it('are highlighted in the article under every form, and nobody else is', async () => {
    const found = await client.at<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      'monday.txt',
      'Ada Brandt',
    );
    const lines = monday.split('\n');
    assert.deepEqual(
      found.map(({ range: { start, end } }) =>
        lines[start.line]!.slice(start.character, end.character),
      ),
      ['Ada Brandt', 'Brandt'],
    );
  });

  it('are one in two transliterations, until a person tells them apart, and again when it is undone', async () => {
    assert.match(await hover('monday.txt', 'Sergei Orlov'), /in 2 articles/);
    const target = await targetAt('monday.txt', 'Sergei Orlov');
    const bearers = await client.ask('crosscheck/bearers', target);
    assert.deepEqual(bearers.map(({ ref, mentions }) => [ref, mentions]).sort(), [
      ['PERSON:Sergei Orlov', 2],
      ['PERSON:Sergey Orlov', 1],
    ]);
    const ids = await client.ask('crosscheck/nameAct', {
      ...target,
      kind: 'not-same',
      bearers: ['PERSON:Sergey Orlov'],
    });
    assert.match(await hover('monday.txt', 'Sergei Orlov'), /in this article only/);
    const [record] = records();
    assert.equal(record!.motivation, 'linking');
    assert.equal(Reflect.get(record!.target as object, 'entity'), 'PERSON:Sergey Orlov');
    await client.ask('crosscheck/undoNameAct', { folder: target.folder, ids });
    assert.match(await hover('monday.txt', 'Sergei Orlov'), /in 2 articles/);
    assert.equal(records()[0]!.status, 'withdrawn');
  });

  it('stay open where a surname could be two people, and close when a person chooses', async () => {
    const before = await hover('friday.txt', 'Brandt said');
    assert.match(before, /Not certain who this is\. Choose: .*Ada Brandt.*Petra Brandt/s);
    const target = await targetAt('friday.txt', 'Brandt said');
    const other = (await targetAt('monday.txt', 'Ada Brandt')).entity;
    const preview = await client.ask('crosscheck/joinPreview', { ...target, other });
    assert.deepEqual(preview!.names, ['Brandt', 'Ada Brandt']);
    assert.equal(preview!.articles, 2);
    await client.ask('crosscheck/nameAct', { ...target, kind: 'same', other });
    const after = await hover('friday.txt', 'Brandt said');
    assert.match(after, /\*\*Ada Brandt\*\*.*in 2 articles/s);
    assert.doesNotMatch(after, /Not certain/);
  });

  it('get the name that a person gives with F2, and no article changes', async () => {
    const prepared = await client.at<PrepareRenameResult>(
      'textDocument/prepareRename',
      'monday.txt',
      'Ada Brandt',
    );
    assert.equal(Reflect.get(prepared as object, 'placeholder'), 'Ada Brandt');
    const edit = await client.at<WorkspaceEdit>('textDocument/rename', 'monday.txt', 'Ada Brandt', {
      newName: 'Ada Brandt (mayor)',
    });
    assert.deepEqual(edit, { changes: {} });
    assert.match(await hover('monday.txt', 'Brandt said'), /\*\*Ada Brandt \\\(mayor\\\)\*\*/);
    assert.ok((await names()).includes('Ada Brandt (mayor)'));
    const found = await client.ask('crosscheck/entities', { query: 'Ada Brandt' });
    assert.equal(found[0]!.name, 'Ada Brandt (mayor)');
    for (const [file, text] of Object.entries(files))
      assert.equal(readFileSync(join(client.root, file), 'utf8'), text);
  });

  it('are none any more where a person says so, in all articles', async () => {
    const target = await targetAt('friday.txt', 'Brandt said');
    await client.ask('crosscheck/nameAct', { ...target, kind: 'not-a-name', text: 'Brandt' });
    assert.doesNotMatch(await hover('friday.txt', 'Brandt said'), /\*\*Brandt\*\*/);
    assert.ok(!(await names()).includes('Brandt'));
    const [act] = await client.ask('crosscheck/nameActs', null);
    assert.deepEqual([act!.kind, act!.name, act!.by], ['not-a-name', 'Brandt', 'Ana']);
  });

  it('follow the later of two people who contradict each other, and keep both', async () => {
    const target = await targetAt('monday.txt', 'Ada Brandt');
    const other = (await targetAt('tuesday.txt', 'Petra Brandt')).entity;
    await client.ask('crosscheck/nameAct', { ...target, kind: 'same', other });
    assert.match(await hover('monday.txt', 'Ada Brandt'), /also in .*tuesday/s);
    const joined = await targetAt('monday.txt', 'Ada Brandt');
    await client.ask('crosscheck/nameAct', {
      ...joined,
      kind: 'not-same',
      bearers: ['PERSON:Petra Brandt'],
    });
    assert.doesNotMatch(await hover('monday.txt', 'Ada Brandt'), /tuesday/);
    assert.deepEqual(
      (await client.ask('crosscheck/nameActs', null)).map(({ kind }) => kind),
      ['not-same', 'same'],
    );
  });

  it('follow a record that another program wrote or took away', async () => {
    const target = await targetAt('monday.txt', 'Ada Brandt');
    await client.ask('crosscheck/nameAct', { ...target, kind: 'rename', name: 'Mayor Ada' });
    const [name] = readdirSync(join(client.root, '.crosscheck/annotations/_folder'));
    const path = `.crosscheck/annotations/_folder/${name}`;
    await rm(join(client.root, path));
    await client.changed(path);
    assert.match(await hover('monday.txt', 'Ada Brandt'), /\*\*Ada Brandt\*\*/);
  });

  it('obey the list of the folder at once, and say what is wrong with it', async () => {
    const path = '.crosscheck/names.yaml';
    const list =
      'names:\n  - name: Sergey Orlov\n    type: person\n    variants: [Brandt]\n' +
      '  - name: The harbour\n    type: palace\nnotNames: [Stenholm, STENHOLM]\n';
    await client.write(path, list);
    await client.changed(path);
    await client.until(() => client.diagnostics(path).length > 0);
    assert.match(await hover('friday.txt', 'Brandt said'), /\*\*Sergey Orlov\*\*/);
    await client.until(async () =>
      (await hover('friday.txt', 'The harbour')).includes('**The harbour**'),
    );
    assert.match(String(client.diagnostics(path)[0]!.message), /The type is one of person/);
    await rm(join(client.root, path));
    await client.changed(path);
    assert.deepEqual(client.diagnostics(path), []);
    assert.match(await hover('friday.txt', 'Brandt said'), /Not certain/);
  });
});

describe('spellings of a name', () => {
  const folder = {
    'a.txt': report(
      '3 March 2025',
      'Defence Minister Sergei Orlov met the mayor on Monday. The talks went on until late at night, and both said that they would meet again before the summer.',
    ),
    'b.txt': report(
      '3 March 2025',
      'Defence Minister Sergei Orlov stayed at the harbour. The talks went on until late at night, and both said that they would meet again before the summer.',
    ),
    'c.txt': report(
      '4 March 2025',
      'Defence Minister Sergey Orlov praised it on Tuesday. The talks went on until late at night, and both said that they would meet again before the summer.',
    ),
  };

  it('are pointed out as hints where the setting asks for it, and listed with their counts', async () => {
    const client = await startClient(folder, { reading: { spellings: true } });
    try {
      await client.open('c.txt', folder['c.txt']);
      await client.until(() => client.diagnostics('c.txt').length > 0);
      const [hint] = client.diagnostics('c.txt');
      assert.equal(hint!.severity, 4);
      assert.match(String(hint!.message), /“Sergey Orlov” \(×1\).*“Sergei Orlov” \(×2\)/);
      const actions = await client.at<CodeAction[]>(
        'textDocument/codeAction',
        'c.txt',
        'Sergey Orlov',
      );
      const action = actions.find(({ title }) => title === 'Spellings of “Sergei Orlov”…');
      const [target] = action!.command!.arguments as [NameTarget];
      const items = await client.ask('crosscheck/spellings', target);
      assert.deepEqual(
        items.map(({ text, variant, places }) => [text, variant, places.length]),
        [
          ['Sergei Orlov', false, 2],
          ['Sergey Orlov', true, 1],
        ],
      );
    } finally {
      await client.stop();
    }
  });

  it('are left alone by default', async () => {
    const client = await startClient(folder);
    try {
      await client.open('c.txt', folder['c.txt']);
      await client.at<Hover | null>('textDocument/hover', 'c.txt', 'Sergey Orlov');
      assert.deepEqual(
        client.diagnostics('c.txt').filter(({ code }) => code === 'spelling'),
        [],
      );
    } finally {
      await client.stop();
    }
  });
});
