import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startClient, type Client } from './client.ts';

const read = (name: string) => readFileSync(join('test/articles', name), 'utf8');
const monday = read('monday-courier.txt');

describe('a person who types in an article', () => {
  let client: Client;
  const marks = async () =>
    (await client.ask('crosscheck/marks', { uri: client.uri('monday.txt') }))!;
  const conflicts = async () => (await marks()).claims.filter((claim) => claim.conflicts > 0);

  before(async () => {
    client = await startClient({
      'monday.txt': monday,
      'wednesday.txt': read('wednesday-herald.txt'),
    });
    await client.open('monday.txt', monday);
    await client.until(async () => (await conflicts()).length === 1);
  });
  after(() => client.stop());

  it('sees the names of the present text at the next painting', async () => {
    const before = (await marks()).names.length;
    await client.edit('monday.txt', 'Ilona Kress', 'Ilona Kress of Sarnova Bank');
    assert.ok((await marks()).names.length > before);
  });

  it('gets the marks of the new text without asking for them, as they would be asked for', async () => {
    await client.edit('monday.txt', 'Sarnova Bank', 'Sarnova Savings Bank');
    const asked = await marks();
    await client.until(() => client.sentMarks('monday.txt')?.version === asked.version);
    assert.deepEqual(client.sentMarks('monday.txt'), asked);
    await client.edit('monday.txt', 'Sarnova Savings Bank', 'Sarnova Bank');
  });

  it('is told to paint also where the editor asks for something else of the new text first', async () => {
    const before = client.paintings('monday.txt');
    const range = { start: { line: 0, character: 0 }, end: { line: 40, character: 0 } };
    await client.edit('monday.txt', 'Sarnova Bank', 'Sarnova House');
    await client.request('textDocument/inlayHint', {
      textDocument: { uri: client.uri('monday.txt') },
      range,
    });
    await client.until(() => client.paintings('monday.txt') > before);
  });

  it('sees a conflict go when the numbers are alike, its problem with it, and come again', async () => {
    await client.edit('monday.txt', '8,000', '3,000');
    await client.until(async () => (await conflicts()).length === 0);
    await client.until(() => client.diagnostics('monday.txt').length === 0);
    await client.edit('monday.txt', '3,000', '8,000');
    await client.until(async () => (await conflicts()).length === 1);
    await client.until(() => client.diagnostics('monday.txt').length === 1);
  });
});
