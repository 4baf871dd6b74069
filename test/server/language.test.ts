import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction, Hover } from 'vscode-languageserver-protocol';
import { startClient, type Client } from './client.ts';

const read = (name: string) => readFileSync(join('test/articles', name), 'utf8');
const monday = read('monday-courier.txt');
const files = { 'monday.txt': monday, 'wednesday.txt': read('wednesday-herald.txt') };

describe('an editor in German', () => {
  let client: Client;
  before(async () => {
    client = await startClient(files, {}, 'de-AT');
  });
  after(() => client.stop());

  const hover = async (words: string): Promise<string> => {
    const found = await client.at<Hover>('textDocument/hover', 'monday.txt', words);
    return (found.contents as { value: string }).value;
  };

  it('is told in German who says what, and how a number was read', async () => {
    await client.open('monday.txt', monday);
    const about = await hover('8,000');
    assert.match(about, /^Aussage: |\n\nAussage: /);
    assert.match(about, /„8,000“ wurde als \*\*7\\\.950 bis 8\\\.050 soldiers\*\* gelesen/);
    assert.match(about, /runde Zahl/);
    assert.match(about, /\*\*Weicht ab\*\*/);
    assert.match(about, /\[Als geprüft markieren\]/);
    assert.match(
      about,
      /: 3,000 \\\(gesagt 2025\\-03\\-05 von/,
      'the number as the article writes it',
    );
    assert.doesNotMatch(about, /\b(?:Differs|was read as|More)\b/);
  });

  it('is told in German why two claims are listed, step by step', async () => {
    const [question] = (await client.questions()).filter(({ kind }) => kind === 'number');
    const { folder, id } = question!;
    const { markdown } = (await client.ask('crosscheck/explain', { folder, question: id }))!;
    assert.match(markdown, /## Warum es aufgeführt ist/);
    assert.match(markdown, /können nicht beide stimmen/);
    assert.match(markdown, /## Was es geklärt hätte/);
    for (const reason of question!.reasons)
      assert.doesNotMatch(reason, /\b(?:both|the two|would|one of|told|days apart)\b/, reason);
  });

  it('is offered German actions', async () => {
    const place = await client.ask('crosscheck/claims', null);
    const { range, uri } = place.find(
      ({ file, text }) => file === 'monday.txt' && /8,000/.test(text),
    )!;
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    assert.ok(actions.some(({ title }) => title === 'Als strittig markieren'));
  });

  it('is told in German why a file was taken for an article, and why a day is meant', async () => {
    const articles = await client.ask('crosscheck/articles', null);
    const words = articles.flatMap(({ why }) => why);
    assert.ok(words.length > 0);
    for (const why of words)
      assert.doesNotMatch(why, /\b(?:words of|verbs of|a date of|names of)\b/);
    assert.match(await hover('Monday'), /Veröffentlichung/);
  });
});

describe('an editor in a language that nobody has translated', () => {
  it('is answered in English', async () => {
    const client = await startClient(files, {}, '../../x');
    const [question] = (await client.questions()).filter(({ kind }) => kind === 'number');
    assert.match(question!.reasons.join(' '), /cannot both hold/);
    await client.stop();
  });
});
