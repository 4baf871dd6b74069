import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction, CodeLens, Hover } from 'vscode-languageserver-protocol';
import type { QuestionItem } from '../../src/protocol-items/question.ts';
import { startClient, type Client } from './client.ts';

const read = (name: string) => readFileSync(join('test/articles', name), 'utf8');
const monday = read('monday-courier.txt');
const wednesday = read('wednesday-herald.txt');
const files = { 'monday.txt': monday, 'wednesday.txt': wednesday };

describe('a conflict between two articles', () => {
  let client: Client;
  const question = async (): Promise<QuestionItem> =>
    (await client.questions()).find(({ kind }) => kind === 'number')!;
  const address = async () => {
    const { folder, id } = await question();
    return { folder, question: id };
  };
  afterEach(() => client.stop());

  it('says for whom a spokesperson speaks, in its explanation and over its claim', async () => {
    const files = Object.fromEntries(
      ['The Pentagon said 40', 'Pentagon spokesman Dana Ryder said 60'].map((said, i) => [
        `${i}.txt`,
        `Blast in Mardal\n\nBy Ida Holm\nNovember 5, 2024\n\nMARDAL — ${said} people were killed in the blast in Mardal on Monday.\n\nThe cause of the blast is not known.\n`,
      ]),
    );
    client = await startClient(files);
    const { markdown } = (await client.ask('crosscheck/explain', await address()))!;
    assert.match(markdown, /Speaks for \|.*Pentagon/);
    const hover = await client.at<Hover>('textDocument/hover', '1.txt', 'people were killed');
    assert.match(JSON.stringify(hover), /speaking for \*\*Pentagon\*\*/);
  });

  describe('is explained', () => {
    beforeEach(async () => {
      client = await startClient(files);
    });

    it('with both sentences, the figures lit, and each check that was passed', async () => {
      const { reasons } = await question();
      const { markdown, sides } = (await client.ask('crosscheck/explain', await address()))!;
      assert.match(markdown, /<mark>\*\*8,000\*\*<\/mark>/);
      assert.match(markdown, /<mark>\*\*3,000\*\*<\/mark>/);
      assert.match(markdown, /## Why it is listed/);
      assert.equal(markdown.split('- ✓ ').length - 1 >= reasons.length - 1, true);
      assert.match(markdown, /## What would have cleared it\n\nA/);
      const [first] = sides;
      const { start, end } = first.differs!;
      assert.equal(monday.split('\n')[start.line]!.slice(start.character, end.character), '8,000');
    });

    it('and two claims that are none are told apart, with the check that cleared them', async () => {
      const claims = await client.ask('crosscheck/claims', null);
      const at = (file: string, words: string) => {
        const found = claims.find((claim) => claim.file === file && claim.text.includes(words));
        return { uri: found!.uri, claim: found!.id };
      };
      const first = at('monday.txt', '8,000');
      const other = claims.find(({ uri, text }) => uri !== first.uri && !text.includes('3,000'))!;
      const { markdown } = (await client.ask('crosscheck/explain', {
        first,
        second: { uri: other.uri, claim: other.id },
      }))!;
      assert.match(markdown, /# Why are these two no conflict\\\?|# Why are these two no conflict/);
      assert.match(markdown, /## Why it is no conflict\n\n✗ \S/);
      assert.doesNotMatch(markdown, /## Why it is listed/);
    });

    it('is null for a claim that nobody knows', async () => {
      const at = { uri: client.uri('monday.txt'), claim: 'nothing' };
      assert.equal(await client.ask('crosscheck/explain', { first: at, second: at }), null);
    });

    it('from the light bulb of a claim', async () => {
      const actions = await client.at<CodeAction[]>(
        'textDocument/codeAction',
        'monday.txt',
        '8,000',
      );
      assert.ok(actions.some(({ title }) => title === 'Compare with Another Claim…'));
    });
  });

  describe('is dismissed', () => {
    beforeEach(async () => {
      client = await startClient(files);
    });

    it('with a reason, silent in the text too, and restored on request', async () => {
      const where = await address();
      await client.open('monday.txt', monday);
      await client.until(() => client.diagnostics('monday.txt').length > 0);
      await client.ask('crosscheck/dismiss', { ...where, reason: 'Another camp.' });
      assert.equal((await question()).dismissed, 'Another camp.');
      await client.until(() => client.diagnostics('monday.txt').length === 0);
      await client.ask('crosscheck/restore', where);
      assert.equal((await question()).dismissed, null);
    });
  });

  describe('is reported', () => {
    beforeEach(async () => {
      client = await startClient(files);
    });

    it('with one label a person, which the person may change and take back', async () => {
      const where = await address();
      const labels = async () => (await question()).reported.map(({ label }) => label);
      await client.ask('crosscheck/label', { ...where, label: 'update' });
      await client.ask('crosscheck/label', { ...where, label: 'different-scope' });
      assert.deepEqual(await labels(), ['different-scope']);
      assert.equal((await question()).dismissed, null);
      await client.ask('crosscheck/label', { ...where, label: null });
      assert.deepEqual(await labels(), []);
    });
  });

  describe('is judged as a whole', () => {
    beforeEach(async () => {
      client = await startClient(files, { marks: { author: 'Ann' } });
    });
    const verdicts = async () =>
      (await question()).verdicts.map(({ verdict, by, comment }) => [verdict, by, comment]);

    it('by each person once, in a record that is about the question, and undone step by step', async () => {
      const where = await address();
      await client.ask('crosscheck/judge', {
        ...where,
        verdict: 'false',
        comment: 'No such camp.',
      });
      await client.ask('crosscheck/judge', { ...where, verdict: 'needs-context' });
      assert.deepEqual(await verdicts(), [['needs-context', 'Ann', null]]);
      const page = await client.ask('crosscheck/exportMarks', { folder: where.folder });
      const { items } = JSON.parse(page) as { items: { motivation: string; target: object }[] };
      assert.deepEqual(
        items.map(({ motivation, target }) => [motivation, target]),
        [['assessing', { source: '.', question: where.question }]],
      );
      assert.equal(await client.ask('crosscheck/undo', null), true);
      assert.deepEqual(await verdicts(), [['false', 'Ann', 'No such camp.']]);
      assert.equal(await client.ask('crosscheck/undo', null), true);
      assert.deepEqual(await verdicts(), []);
    });

    it('in the report too, in each of its forms', async () => {
      const { folder, question: id } = await address();
      const comment = 'The list has 8,000.';
      await client.ask('crosscheck/judge', { folder, question: id, verdict: 'verified', comment });
      for (const format of ['markdown', 'html', 'csv', 'sarif', 'json'] as const) {
        const report = await client.ask('crosscheck/report', { folder, format });
        assert.match(report, /list has 8\\?,000/, format);
      }
    });
  });

  describe('and the settings', () => {
    const conflicts = async () =>
      (await client.questions()).filter(({ relation }) => relation === 'conflict').length;

    it('may leave a kind of conflict out, in the list and in the text', async () => {
      client = await startClient(files, { conflicts: { kinds: { number: false } } });
      assert.equal(await conflicts(), 0);
      await client.open('monday.txt', monday);
      const marks = await client.ask('crosscheck/marks', { uri: client.uri('monday.txt') });
      assert.equal(marks!.status.conflicts, 0);
    });

    it('show lenses above claims only where they ask for it', async () => {
      client = await startClient(files, { reading: { codeLenses: true } });
      const lenses = await client.at<CodeLens[]>('textDocument/codeLens', 'monday.txt', '8,000');
      assert.match(lenses[0]!.command!.title, /^≠ 1 article says otherwise/);
      await client.stop();
      client = await startClient(files);
      assert.deepEqual(await client.at('textDocument/codeLens', 'monday.txt', '8,000'), []);
    });
  });
});
