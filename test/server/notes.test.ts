import assert from 'node:assert/strict';
import { startClient, type Client } from './client.ts';

const ARTICLE = `Ferry sinks off Port Lucan

By Ann Oram
Published November 1, 2024

PORT LUCAN — A ferry with 114 passengers sank on Monday, Oct. 29, 2024, in heavy rain, the coast guard said.

All were taken ashore by fishermen, and none of them was badly hurt, the ministry of health said.

The cause is not known, harbour master Ilan Dorsey said.
`;

describe('an open article with a slip', () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient({ 'ferry.txt': ARTICLE });
  });
  afterEach(() => client.stop());

  it('has it listed as information, at its words, until it is put right', async () => {
    await client.open('ferry.txt', ARTICLE);
    await client.until(() => client.diagnostics('ferry.txt').length > 0);
    const [note] = client.diagnostics('ferry.txt');
    assert.equal(note!.severity, 3);
    assert.equal(note!.code, 'weekday-mismatch');
    const { start, end } = note!.range;
    assert.equal(
      ARTICLE.split('\n')[start.line]!.slice(start.character, end.character),
      'Monday, Oct. 29, 2024',
    );
    await client.edit('ferry.txt', 'Monday', 'Tuesday');
    await client.until(() => client.diagnostics('ferry.txt').length === 0);
  });
});
