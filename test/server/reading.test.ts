import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodeAction, Hover, InlayHint, Location } from 'vscode-languageserver-protocol';
import { startClient, type Client } from './client.ts';

const read = (name: string) => readFileSync(join('test/articles', name), 'utf8');
const monday = read('monday-courier.txt');
const wednesday = read('wednesday-herald.txt');

describe('a folder with two articles that disagree', () => {
  let client: Client;
  const hover = async (words: string) => {
    const found = await client.at<Hover | null>('textDocument/hover', 'monday.txt', words);
    return found ? (found.contents as { value: string }).value : '';
  };
  const questions = () => client.questions();

  beforeEach(async () => {
    client = await startClient({ 'monday.txt': monday, 'wednesday.txt': wednesday });
  });
  afterEach(() => client.stop());

  it('has one question with two answers, each at its place', async () => {
    const [question, ...others] = await questions();
    assert.equal(others.length, 0);
    assert.equal(question!.relation, 'conflict');
    const [first] = question!.answers;
    const line = monday.split('\n')[first!.differs.start.line]!;
    const { start, end } = first!.differs;
    assert.equal(line.slice(start.character, end.character), '8,000');
  });

  it('tells who a name is, with links to the other article', async () => {
    const text = await hover('Ilona Kress');
    assert.match(text, /\*\*Ilona Kress\*\* · person/);
    assert.match(text, /wednesday\\\.txt.*\(file:.*wednesday\.txt#L\d+,\d+\)/);
  });

  it('tells of a claim who says it, how its number was read, and who differs', async () => {
    const text = await hover('8,000');
    assert.match(text, /\*\*The United Nations\*\* says so/);
    assert.match(text, /was read as \*\*7,950 to 8,050 soldiers\*\*/);
    assert.match(text, /\*\*Differs\*\*.*\n- \[.*3,000/);
    assert.match(text, /\[Mark verified\]\(command:crosscheck\.mark\?/);
  });

  it('keeps an article that says the same out of those that differ', async () => {
    await client.write('tuesday.txt', monday);
    await client.changed('tuesday.txt');
    await client.until(async () => (await hover('8,000')).includes('tuesday'));
    const [differing, same] = (await hover('8,000')).split('The same: ');
    assert.match(differing!, /\*\*Differs\*\*.*\n- \[.*3,000/);
    assert.doesNotMatch(differing!, /tuesday/);
    assert.match(same!, /8,000.*tuesday\.txt/);
  });

  it('says after a weekday which day it is', async () => {
    const hints = await client.at<InlayHint[]>('textDocument/inlayHint', 'monday.txt', monday);
    const labels = hints.map((hint) => String(hint.label).replaceAll('\u2011', '-'));
    assert.ok(labels.includes('2025-03-03'), labels.join());
    assert.ok(!labels.some((label) => label.includes('1974')), 'a full date needs no hint');
  });

  it('points from an open document to the other article', async () => {
    await client.open('monday.txt', monday);
    await client.until(() => client.diagnostics('monday.txt').length > 0);
    const [problem] = client.diagnostics('monday.txt');
    assert.equal(problem!.severity, 3);
    assert.equal(problem!.relatedInformation![0]!.location.uri, client.uri('wednesday.txt'));
  });

  it('finds all mentions of a person, in both articles', async () => {
    const found = await client.at<Location[]>(
      'textDocument/references',
      'monday.txt',
      'Ilona Kress',
    );
    assert.deepEqual(
      new Set(found.map(({ uri }) => uri)),
      new Set([client.uri('monday.txt'), client.uri('wednesday.txt')]),
    );
  });

  it('has no conflict any more once an editor changes the number, and one again when it is undone', async () => {
    await client.open('monday.txt', monday);
    await client.edit('monday.txt', '8,000', '3,000');
    await hover('3,000');
    assert.equal((await questions()).filter(({ relation }) => relation === 'conflict').length, 0);
    await client.edit('monday.txt', '3,000', '8,000');
    await hover('8,000');
    assert.equal((await questions()).filter(({ relation }) => relation === 'conflict').length, 1);
  });

  it('follows the disk: a deleted article takes its answers along', async () => {
    await rm(join(client.root, 'wednesday.txt'));
    await client.changed('wednesday.txt');
    assert.deepEqual(await questions(), []);
  });

  it('shows a verdict with the claim and with the question', async () => {
    const params = { uri: client.uri('monday.txt'), verdict: 'verified' as const };
    const actions = await client.at<CodeAction[]>('textDocument/codeAction', 'monday.txt', '8,000');
    const verify = actions.find(({ title }) => title === 'Mark Verified')!;
    const [argument] = verify.command!.arguments as [{ claim: string }];
    await client.ask('crosscheck/mark', { ...params, claim: argument.claim });
    assert.match(await hover('8,000'), /\*\*Verified\*\* by/);
    const [question] = await questions();
    assert.equal(question!.answers[0]!.verdict?.verdict, 'verified');
  });

  it('calls a verdict one for an earlier text when the number changes, and lists it when its sentence goes', async () => {
    await client.open('monday.txt', monday);
    const words = await client.at<CodeAction[]>('textDocument/codeAction', 'monday.txt', '8,000');
    const [argument] = words[0]!.command!.arguments as [{ claim: string }];
    const uri = client.uri('monday.txt');
    await client.ask('crosscheck/mark', { uri, claim: argument.claim, verdict: 'verified' });
    await client.edit('monday.txt', '8,000', '80,000');
    assert.match(await hover('80,000'), /for an earlier text\* \(“8,000/);
    const sentence = /The United Nations said.*\n/.exec(monday)![0].replace('8,000', '80,000');
    await client.edit('monday.txt', sentence, '');
    await hover('Ilona Kress');
    assert.equal((await client.ask('crosscheck/orphans', null)).length, 1);
  });

  it('takes the word of a person on what is an article', async () => {
    await client.write('list.txt', 'batteries\nrain coat\n');
    await client.changed('list.txt');
    const kind = async () =>
      (await client.ask('crosscheck/marks', { uri: client.uri('list.txt') }))!.status.kind;
    assert.equal(await kind(), 'other');
    await client.ask('crosscheck/correct', { uri: client.uri('list.txt'), isArticle: true });
    assert.equal(await kind(), 'article');
  });

  it('shows a question no more that was dismissed, and keeps the reason', async () => {
    const [question] = await questions();
    const { folder, id } = question!;
    await client.ask('crosscheck/dismiss', { folder, question: id, reason: 'two camps' });
    assert.equal((await questions())[0]!.dismissed, 'two camps');
    await client.open('monday.txt', monday);
    await hover('Ilona Kress');
    assert.deepEqual(client.diagnostics('monday.txt'), []);
  });

  it('finds a name in spite of a slip', async () => {
    const found = await client.ask('crosscheck/entities', { query: 'Ilona Kres' });
    assert.equal(found[0]?.name, 'Ilona Kress');
  });
});

describe('a folder in which a line recurs', () => {
  const call = 'Morning briefing: the five stories of the day';
  const page = (title: string, lead: string) =>
    [
      title,
      'Published March 9, 2026',
      lead,
      call,
      `About “${title}” the council will speak again in April, as two of its members said.`,
    ].join('\n\n');
  const pages = {
    'bridge.txt': page(
      'Bridge open again',
      'ORVAL — Engineers reopened the old bridge on Monday, long before the mayor had hoped.',
    ),
    'school.txt': page(
      'Schools stay cold',
      'VARNA — Pupils of two schools were sent home on Tuesday as the heating had failed again.',
    ),
    'strike.txt': page(
      'Dockers back at work',
      'STENHOLM — Dockers went back to work on Wednesday after eleven days without any pay.',
    ),
  };
  let client: Client;
  afterEach(() => client.stop());

  it('leaves it out of the articles, and takes it in again when one of three is gone', async () => {
    client = await startClient(pages);
    const isDimmed = async (file: keyof typeof pages) => {
      const marks = await client.ask('crosscheck/marks', { uri: client.uri(file) });
      const furniture = marks?.furniture ?? [];
      const line = pages[file].split('\n').indexOf(call);
      return furniture.some(({ start, end }) => start.line <= line && line <= end.line);
    };
    await client.until(() => isDimmed('bridge.txt'));
    assert.ok(await isDimmed('strike.txt'));
    await rm(join(client.root, 'strike.txt'));
    await client.changed('strike.txt');
    await client.until(async () => !(await isDimmed('bridge.txt')));
    assert.ok(!(await isDimmed('school.txt')));
  });
});
