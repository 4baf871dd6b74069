import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { analysisJson } from '../../../src/cli/analysis-json.ts';
import { run } from '../../../src/cli/run.ts';

const CONTRACT = 'docs/contract/analysis.schema.json';

async function crosscheck(...args: string[]) {
  let out = '';
  let complaints = '';
  const code = await run(
    args,
    (text) => (out += text),
    (text) => (complaints += text),
  );
  return { code, out, complaints };
}

/** Where a schema lacks something that another one has; descriptions may be added, never changed. */
function missingFrom(own: unknown, given: unknown, at = ''): string[] {
  if (given === null || typeof given !== 'object') return own === given ? [] : [at];
  if (own === null || typeof own !== 'object') return [at];
  return Object.entries(given).flatMap(([key, value]) =>
    missingFrom((own as Record<string, unknown>)[key], value, `${at}/${key}`),
  );
}

describe('crosscheck analyze', function () {
  this.timeout(60_000);

  it('prints what the contract describes, and every text is the slice of its file', async () => {
    const { out } = await crosscheck('analyze', 'samples', '--format', 'json');
    const printed = JSON.parse(out) as ReturnType<typeof analysisJson>;
    const validate = new Ajv2020({ allErrors: true }).compile(
      JSON.parse(readFileSync(CONTRACT, 'utf8')) as object,
    );
    assert.ok(validate(printed), JSON.stringify(validate.errors?.slice(0, 3)));
    for (const article of printed.articles) {
      if (!('mentions' in article)) continue;
      const text = readFileSync(join('samples', article.file), 'utf8');
      for (const found of [...article.mentions, ...article.times, ...article.claims])
        assert.equal(text.slice(found.start, found.end), found.text);
    }
  });

  it('keeps every line of the contract that others were given, and only adds to it', function () {
    const shared = '../shared/contract/analysis.schema.json';
    if (!existsSync(shared)) {
      this.test!.title += ' (not checked: ../shared is not here)';
      return;
    }
    const [given, own] = [shared, CONTRACT].map((file) => JSON.parse(readFileSync(file, 'utf8')));
    assert.deepEqual(missingFrom(own, given), []);
  });

  it('obeys the list of names of the folder, and says what is wrong with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crosscheck-cli-'));
    try {
      await mkdir(join(folder, '.crosscheck'));
      const list =
        'names:\n  - {name: Ada Brandt, type: person, variants: [Lena Voss]}\n  - {type: place}\n';
      await writeFile(join(folder, '.crosscheck', 'names.yaml'), list);
      const body =
        'STENHOLM (Reuters) - Mayor Ada Brandt met Lena Voss on Monday. The talks went on until late at night. Both said that the harbour would be open again before the summer, and that nobody would have to pay for it twice.\n';
      await writeFile(
        join(folder, 'a.txt'),
        `Harbour talks\n\nBy Ivan Horn\n3 March 2025\n\n${body}`,
      );
      const { out, complaints } = await crosscheck('analyze', folder, '--format', 'json');
      const { entities } = JSON.parse(out) as ReturnType<typeof analysisJson>;
      const [person] = entities.filter(({ type }) => type === 'PERSON');
      assert.deepEqual(person!.aliases.map(({ text }) => text).sort(), ['Ada Brandt', 'Lena Voss']);
      assert.match(complaints, /names\.yaml: This entry has no "name"/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('names the file that it could not read, and goes on with the others', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'crosscheck-cli-'));
    try {
      await writeFile(join(folder, 'empty.txt'), '');
      await writeFile(join(folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0, 0, 0, 1]));
      await writeFile(join(folder, 'latin.txt'), Buffer.from('Caf\xe9 owners protest', 'latin1'));
      const { code, out } = await crosscheck('analyze', folder, '--format', 'json');
      const { articles } = JSON.parse(out) as ReturnType<typeof analysisJson>;
      assert.equal(code, 0);
      assert.deepEqual(
        articles.map(({ file, isArticle }) => [file, isArticle]),
        [
          ['empty.txt', false],
          ['latin.txt', false],
          ['picture.txt', false],
        ],
      );
      assert.match(articles[2]!.why.join(), /not text/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says in one sentence what is wrong with a command', async () => {
    for (const args of [
      ['analyze'],
      ['analyze', 'no-such-folder'],
      ['analyze', 'samples', '--format', 'xml'],
      ['toString'],
    ]) {
      const { code, complaints } = await crosscheck(...args);
      assert.equal(code, 1);
      assert.match(complaints, /^crosscheck: [^\n]+\n$/);
    }
  });

  it('explains itself', async () => {
    const { code, out } = await crosscheck('--help');
    assert.equal(code, 0);
    assert.match(out, /Exit codes: 0/);
  });
});
