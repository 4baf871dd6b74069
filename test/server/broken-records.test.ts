import assert from 'node:assert/strict';
import { symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  nothingForeign,
  targetOf,
  type Annotation,
} from '../../src/core/annotations/annotation.ts';
import { printRecord } from '../../src/core/annotations/record.ts';
import { startClient, type Client } from './client.ts';

const annotation: Annotation = {
  id: '01JPTESTTESTTESTTESTTESTT0',
  act: { kind: 'note', value: null, comment: 'Who counted them?', sources: [] },
  target: targetOf({
    file: 'ferry.txt',
    selector: { exact: 'Eleven passengers died', prefix: '', suffix: '', start: 0, end: 22 },
  }),
  withdrawn: false,
  by: 'Ann',
  at: '2026-03-04T09:00:00Z',
  history: [],
  foreign: nothingForeign,
};
const GOOD = printRecord(annotation);
const inFolder = (name: string) => `.crosscheck/annotations/ferry.txt/${name}.json`;
const changed = (change: (record: Record<string, unknown>) => void) => {
  const record = JSON.parse(GOOD) as Record<string, unknown>;
  change(record);
  return JSON.stringify(record);
};

/** Each broken record with what the person is told of it. */
const broken: Readonly<Record<string, readonly [string | Uint8Array, RegExp]>> = {
  truncated: [GOOD.slice(0, 200), /no complete JSON/],
  'half-of-a-letter': [Uint8Array.of(0x7b, 0xc3), /not UTF-8/],
  empty: ['', /empty/],
  'wrong-types': [changed((record) => (record.target = 'ferry.txt')), /"target" is no object/],
  'later-version': [changed((record) => (record.schemaVersion = 9)), /later version/],
  'unknown-act': [changed((record) => (record.act = 'applause')), /does not know/],
  'no-id': [changed((record) => (record.id = '7')), /no urn:ulid/],
  outside: [
    changed((record) => (record.target = { source: '../../passwd' })),
    /outside the folder/,
  ],
  merge: [`<<<<<<< HEAD\n${GOOD}=======\n${GOOD}>>>>>>> theirs\n`, /git merge/],
  '01JPTESTTESTTESTTESTTESTT0 (conflicted copy)': [
    GOOD.replace('Who counted', 'Who has counted'),
    /second copy/,
  ],
  huge: [new Uint8Array(50 * 1024 * 1024).fill(0x20), /51200 kB/],
};

describe('records that are broken', function () {
  this.timeout(60_000);
  let client: Client;
  before(async () => {
    const files = Object.entries(broken).map(([name, [content]]) => [inFolder(name), content]);
    client = await startClient({
      'ferry.txt': 'Ferry fire\n\nEleven passengers died, harbour master Ilan Dorsey said.\n',
      [inFolder(annotation.id)]: GOOD,
      ...Object.fromEntries(files),
    });
    await symlink(join(tmpdir(), 'elsewhere.json'), join(client.root, inFolder('link')));
    await client.changed(inFolder('link'));
  });
  after(() => client.stop());

  for (const [name, [, why]] of [
    ...Object.entries(broken),
    ['link', [null, /leads out of the folder/]] as const,
  ])
    it(`are listed for the person: ${name}`, async () => {
      const unreadable = await client.ask('crosscheck/unreadable', null);
      const found = unreadable.find(({ path }) => path === inFolder(name));
      assert.match(found?.why ?? 'not listed', why);
    });

  it('harm no other record', async () => {
    const uri = client.uri('ferry.txt');
    const threads = await client.ask('crosscheck/threads', { uri });
    assert.deepEqual(
      threads.map(({ comments }) => comments[0]!.text),
      ['Who counted them?'],
    );
    assert.equal(
      (await client.ask('crosscheck/unreadable', null)).length,
      Object.keys(broken).length + 1,
    );
  });
});
