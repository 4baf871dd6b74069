import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeAction, Hover, InlayHint } from 'vscode-languageserver-protocol';
import type { ChooseTimeParams } from '../../src/protocol.ts';
import { startClient, type Client } from './client.ts';

/** Published on a Friday. */
const ARTICLE = `Ferry sinks off Port Lucan

By Ann Oram
Published November 1, 2024

PORT LUCAN — A ferry with 114 passengers sank on Wednesday in heavy rain, the coast guard said.

It was found by divers two days later, harbour master Ilan Dorsey said.

The ferry had been repaired on Monday, Oct. 15, 2024, the yard that owns it said.
`;

describe('the dates of an article', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient({ 'ferry.txt': ARTICLE });
    await client.open('ferry.txt', ARTICLE);
  });
  afterEach(() => client.stop());

  const hover = async (words: string) => {
    const found = await client.at<Hover | null>('textDocument/hover', 'ferry.txt', words);
    return found ? (found.contents as { value: string }).value : '';
  };
  const hints = async () => {
    const found = await client.at<InlayHint[]>('textDocument/inlayHint', 'ferry.txt', ARTICLE);
    return found.map(({ label }) => String(label).replaceAll('\u2011', '-'));
  };
  const actions = (words: string) =>
    client.at<CodeAction[]>('textDocument/codeAction', 'ferry.txt', words);
  const choose = async (words: string, title: RegExp) => {
    const action = (await actions(words)).find((one) => title.test(one.title));
    assert.ok(action, (await actions(words)).map((one) => one.title).join(' | '));
    assert.equal(action.command?.command, 'crosscheck.chooseTime');
    await client.ask('crosscheck/chooseTime', (action.command!.arguments as [ChooseTimeParams])[0]);
  };
  const records = async () => {
    const folder = join(client.root, '.crosscheck');
    const files = await readdir(folder, { recursive: true });
    return Promise.all(
      files
        .filter((file) => file.endsWith('.json'))
        .map((file) => readFile(join(folder, file), 'utf8')),
    );
  };

  it('are told with the rule, how sure it is, and the other reading', async () => {
    const text = await hover('Wednesday');
    assert.match(text, /\*\*Wednesday\*\* is \*\*Wednesday, 2024\\-10\\-30\*\* · likely/);
    assert.match(text, /“sank” is in the past, so the Wednesday on or before publication/);
    assert.match(
      text,
      /\[Use the other reading\\: Wednesday, 2024\\-11\\-06\]\(command:crosscheck\.chooseTime\?/,
    );
  });

  it('are read again when a person uses the other reading, with what counts from them', async () => {
    assert.deepEqual((await hints()).slice(0, 2), ['2024-10-30', '2024-11-01']);
    await choose('Wednesday', /^Use the other reading: Wednesday, 2024-11-06$/);
    assert.deepEqual((await hints()).slice(0, 2), ['2024-11-06', '2024-11-08']);
    assert.match(await hover('Wednesday'), /a reader’s choice/);
    assert.match((await records()).join(), /"act": "time"[^]*"2024-11-06"/);
  });

  it('keep the choice when the article is edited elsewhere, and lose it on request', async () => {
    await choose('Wednesday', /^Use the other reading/);
    await client.edit('ferry.txt', 'heavy rain', 'fog');
    assert.match(await hover('Wednesday'), /a reader’s choice/);
    await choose('Wednesday', /^Go back to Crosscheck’s reading: Wednesday, 2024-10-30$/);
    assert.match(await hover('Wednesday'), /2024\\-10\\-30\*\* · likely/);
  });

  it('lose a choice when the sentence now says something else of the day', async () => {
    await choose('Wednesday', /^Use the other reading/);
    await client.edit('ferry.txt', 'sank on', 'will sail on');
    assert.match(await hover('Wednesday'), /2024\\-11\\-06\*\* · hardly in doubt/);
  });

  it('that do not fit their weekday are noted, until a person says which is right', async () => {
    const slip = () => client.diagnostics('ferry.txt').find((d) => d.code === 'weekday-mismatch');
    await client.until(() => slip() !== undefined);
    assert.equal(slip()!.message, '2024-10-15 was a Tuesday, not a Monday.');
    const offered = await actions('Oct. 15');
    assert.deepEqual(
      offered.filter((one) => one.diagnostics?.length === 1).map((one) => one.title),
      [
        'Read as Tuesday, 2024-10-15: the date is right',
        'Read as Monday, 2024-10-14: the weekday is right',
      ],
    );
    await choose('Oct. 15', /the weekday is right$/);
    await client.until(() => slip() === undefined);
    assert.match(await hover('Oct. 15'), /is \*\*Monday, 2024\\-10\\-14\*\* · a reader’s choice/);
    assert.equal(await readFile(join(client.root, 'ferry.txt'), 'utf8'), ARTICLE);
  });
});
