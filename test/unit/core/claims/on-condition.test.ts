import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

/** How the claim of a predicate is told. */
function modalityOf(text: string, predicate: string): string | undefined {
  const { claims } = read('a.md', text, '2024-03-05');
  return claims.find((claim) => claim.predicate === predicate)?.modality;
}

describe('what is to be in some case', () => {
  it('is told for that case only, before or behind it', () => {
    for (const text of [
      'The company will shed 900 jobs if sales stay weak.',
      'The company is to shed 900 jobs unless sales rise.',
      'The company will shed 900 jobs provided that the board agrees.',
      'If sales stay weak, the company will shed 900 jobs.',
    ])
      assert.equal(modalityOf(text, 'lay-off'), 'conditional', text);
  });

  it('is a plan whatever comes, and what was is no case', () => {
    const will = 'The company will shed 900 jobs';
    assert.equal(modalityOf(`${will}.`, 'lay-off'), 'planned');
    assert.equal(modalityOf(`${will} even if sales rise.`, 'lay-off'), 'planned');
    assert.equal(modalityOf('The company shed 900 jobs, if only for a year.', 'lay-off'), 'fact');
  });

  it('is not held against what is to be in any case', () => {
    const lead = 'The school board of Mardal met on Monday.';
    const closing = (words: string) => `${lead} ${words}`;
    const six = closing('The board said that six schools will close.');
    assert.equal(
      conflictsOf(six, closing('The board said that nine schools will close.')).length,
      1,
    );
    const levy = closing('The board said that nine schools will close if the levy fails.');
    assert.equal(conflictsOf(six, levy).length, 0);
  });
});
