import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { run } from '../../../src/cli/run.ts';

const FERRY = `Ferry sinks with 140 aboard

By Ann Oram
Published November 1, 2024

PORT LUCAN — A ferry with 114 passengers sank on Monday, Oct. 29, 2024, in heavy rain, the coast guard said.

The cause is not known, harbour master Ilan Dorsey said.
`;

describe('a folder analysed from the command line', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'crosscheck-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  async function analyze(format: string) {
    let out = '';
    const print = (text: string) => (out += text);
    assert.notEqual(await run(['analyze', folder, '--format', format], print, print), 1, out);
    return out;
  }

  it('lists the slips of an article at their words, as the contract says', async () => {
    await writeFile(join(folder, 'ferry.txt'), FERRY);
    const json: unknown = JSON.parse(await analyze('json'));
    const contract = JSON.parse(
      await readFile(
        new URL('../../../docs/contract/analysis.schema.json', import.meta.url),
        'utf8',
      ),
    ) as object;
    const ajv = new Ajv2020({ strictTypes: false });
    assert.ok(ajv.validate(contract, json), ajv.errorsText());
    const { articles } = json as { articles: { notes: { start: number; text: string }[] }[] };
    assert.deepEqual(
      articles[0]!.notes.map(({ start, text }) => [start, text]),
      [
        [FERRY.indexOf('140'), '140'],
        [FERRY.indexOf('Monday'), 'Monday, Oct. 29, 2024'],
      ],
    );
  });

  it('says for whom a spokesperson speaks', async () => {
    const said = 'Harbour Board spokeswoman Ina Sand said 114 people were aboard the ferry.';
    await writeFile(
      join(folder, 'ferry.txt'),
      FERRY.replace('The cause is', `${said}\n\nThe cause is`),
    );
    const { articles } = JSON.parse(await analyze('json')) as {
      articles: { claims: { speaker: { text: string; speaksFor?: { name: string } } | null }[] }[];
    };
    const speakers = articles[0]!.claims.flatMap(({ speaker }) => speaker ?? []);
    const nameOf = (words: string) => speakers.find(({ text }) => text.includes(words))!.speaksFor;
    assert.equal(nameOf('Ina Sand')!.name, 'Harbour Board');
    assert.equal(nameOf('Ilan Dorsey'), undefined);
  });

  it('adds to the doubts about a date what the rest of the folder says', async () => {
    await writeFile(join(folder, 'ferry.txt'), FERRY);
    await writeFile(join(folder, 'later.txt'), FERRY.replace('November 1, 2024', 'May 2, 2025'));
    const { articles } = JSON.parse(await analyze('json')) as {
      articles: { published: { doubts: string[] } }[];
    };
    const doubt = 'The same text is dated 2024-11-01 in ferry.txt, 182 days earlier';
    assert.deepEqual(articles[0]!.published.doubts, []);
    assert.ok(articles[1]!.published.doubts.some((one) => one.startsWith(doubt)));
    assert.ok((await analyze('text')).includes(`  doubt about its date: ${doubt}`));
  });

  it('tells a person at a terminal of the slips below the article', async () => {
    await writeFile(join(folder, 'ferry.txt'), FERRY);
    assert.match(
      await analyze('text'),
      /^ferry\.txt: .*\n {2}note: “140”: The headline says 140; .*\n {2}note: “Monday, Oct\. 29, 2024”: 2024-10-29 was a Tuesday, not a Monday\.$/m,
    );
  });
});
