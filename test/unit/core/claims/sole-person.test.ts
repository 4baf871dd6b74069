import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who is told to leave. */
function leaver(text: string): string | undefined {
  const claim = read('a.md', text, '2024-03-06').claims.find(({ text: told }) =>
    told.includes('left Mardal'),
  );
  return claim?.subject ?? undefined;
}

describe('the one person of whom an article tells', () => {
  const named = 'Candles were lit for Ana Roza in Mardal.';

  it('is meant by what she is', () => {
    assert.equal(leaver(`${named} The gospel singer left Mardal in 2001.`), 'Ana Roza');
  });

  it('is meant by what she was', () => {
    assert.equal(leaver(`${named} The former mayor left Mardal in 2001.`), 'Ana Roza');
    assert.notEqual(leaver(`${named} The mayor left Mardal in 2001.`), 'Ana Roza');
  });

  it('is meant before the deed of which she is accused', () => {
    const text = `${named} Jurors convicted the former mayor of bribery on Monday.`;
    const claim = read('a.md', text, '2024-03-06').claims.find((c) => c.predicate === 'convict');
    assert.equal(claim?.object, 'Ana Roza');
  });

  it('is meant by her age', () => {
    assert.equal(leaver(`${named} The 57-year-old left Mardal in 2001.`), 'Ana Roza');
  });

  for (const [why, text] of [
    ['two people have been named', `${named} Jon Berg wept. The singer left Mardal in 2001.`],
    [
      'a singer has come up without a name',
      `${named} A young singer wept. The singer left Mardal.`,
    ],
    ['it is one of several', `${named} The other singer left Mardal in 2001.`],
    ['the words behind say which one', `${named} The singer of the choir left Mardal in 2001.`],
    ['any such story has others of the kind', `${named} The driver left Mardal on Monday.`],
  ] as const)
    it(`is not meant where ${why}`, () => {
      assert.notEqual(leaver(text), 'Ana Roza');
    });

  for (const [why, text] of [
    [
      'somebody without a name has it',
      'Candles were lit for Ana Roza in Mardal. Police held a 33-year-old man. The 33-year-old left Mardal on Monday.',
    ],
    [
      'a man has come up since',
      'Candles were lit for Ana Roza in Mardal. Police held a local man. The 33-year-old left Mardal on Monday.',
    ],
    [
      'she is named as one of several',
      'The singers, including the tenor Ana Roza, wept. The 33-year-old left Mardal on Monday.',
    ],
    [
      'she has another',
      'Candles were lit for Ana Roza, 57, in Mardal. The 33-year-old left Mardal on Monday.',
    ],
  ] as const)
    it(`is not meant by an age where ${why}`, () => {
      assert.notEqual(leaver(text), 'Ana Roza');
    });
});
