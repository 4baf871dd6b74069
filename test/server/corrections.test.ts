import assert from 'node:assert/strict';
import { startClient, type Client } from './client.ts';

const PARAGRAPHS = [
  'PORT LUCAN — A ferry with 114 passengers sank on Monday in heavy rain, the coast guard said.',
  'All were taken ashore by fishermen, and none of them was badly hurt, the ministry of health said.',
  'The cause is not known, harbour master Ilan Dorsey said. Divers will look at the hull on Friday.',
];

const ARTICLE = `Ferry sinks off Port Lucan

By Ann Oram
Published 02/11/2024

${PARAGRAPHS.join('\n\n')}
`;

describe('overruling how a page was read', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient({ 'ferry.txt': ARTICLE });
    await client.open('ferry.txt', ARTICLE);
  });
  afterEach(() => client.stop());

  const status = async () => (await marks()).status;
  const marks = async () => {
    const found = await client.ask('crosscheck/marks', { uri: client.uri('ferry.txt') });
    return found!;
  };
  const lineOf = (text: string) => ARTICLE.split('\n').findIndex((line) => line.includes(text));
  const within = (text: string) => ({
    start: { line: lineOf(text), character: 4 },
    end: { line: lineOf(text), character: 9 },
  });

  it('says that an ambiguous date can be read in two ways, and takes the one that a person chooses', async () => {
    await client.until(async () => (await status()).published !== null);
    const before = await status();
    assert.equal(before.otherDates.length, 1);
    assert.match(before.doubts[0]!, /can be read as .* or as /);
    const other = before.otherDates[0]!;
    await client.ask('crosscheck/useDate', { uri: client.uri('ferry.txt'), day: other });
    const after = await status();
    assert.equal(after.published, other);
    assert.deepEqual(after.doubts, []);
    await client.ask('crosscheck/useDate', { uri: client.uri('ferry.txt'), day: null });
    assert.equal((await status()).published, before.published);
  });

  it('refuses a day that the calendar does not have', async () => {
    await client.until(async () => (await status()).published !== null);
    await assert.rejects(
      client.ask('crosscheck/useDate', { uri: client.uri('ferry.txt'), day: '2024-02-31' }),
      /2024-02-31/,
    );
  });

  it('dims the whole line that a person says is no part of the article, and takes it back', async () => {
    const uri = client.uri('ferry.txt');
    await client.until(async () => (await status()).kind === 'article');
    const range = within(PARAGRAPHS[1]!);
    const place = await client.ask('crosscheck/correctPassage', { uri, range, isBody: false });
    assert.equal(place!.text, PARAGRAPHS[1]);
    const line = lineOf(PARAGRAPHS[1]!);
    const isDimmed = async () =>
      (await marks()).furniture.some(({ start, end }) => start.line <= line && line <= end.line);
    assert.equal(await isDimmed(), true);
    await client.ask('crosscheck/correctPassage', { uri, range, isBody: true });
    assert.equal(await isDimmed(), false);
  });

  it('remembers the line when lines are put in above it', async () => {
    const uri = client.uri('ferry.txt');
    await client.until(async () => (await status()).kind === 'article');
    await client.ask('crosscheck/correctPassage', {
      uri,
      range: within(PARAGRAPHS[2]!),
      isBody: false,
    });
    await client.edit('ferry.txt', 'By Ann Oram', 'By Ann Oram\nStaff Reporter\n');
    const line = lineOf(PARAGRAPHS[2]!) + 2;
    await client.until(async () =>
      (await marks()).furniture.some(({ start, end }) => start.line <= line && line <= end.line),
    );
  });
});
