import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What part the words behind *by* play in the first claim. */
function partBehindBy(text: string): string | undefined {
  const [claim] = read('a.md', text, '2024-03-05').claims;
  return claim?.statement.phrases.find(({ start }) => /\bby $/.test(text.slice(0, start)))?.role;
}

describe('how a thing was done', () => {
  it('is no doer of it', () => {
    for (const text of [
      'Nine miners were taken to Mardal by helicopter.',
      'The villagers were evacuated by small boat.',
      'The letter was sent by post.',
      'Ada Lind was elected by secret ballot.',
      'The square was renamed by decree.',
    ])
      assert.equal(partBehindBy(text), 'by', text);
  });

  it('is told from who did it', () => {
    for (const text of [
      'Nine miners were taken to Mardal by police.',
      'Nine miners were taken to Mardal by a helicopter of the army.',
      'Nine miners were taken to Mardal by helicopters.',
      'Nine miners were taken to Mardal by army helicopters.',
      'A cyclist was killed by lorry in Mardal.',
      'The square was closed by the law of 2019.',
      'The road was closed by snow.',
      'Dust was carried to Mardal by strong wind.',
    ])
      assert.equal(partBehindBy(text), 'agent', text);
  });
});
