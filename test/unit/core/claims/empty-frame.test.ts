import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

const told = (text: string) =>
  read('a.md', text, '2024-03-05').claims.map(({ statement: { verb } }) => verb);

describe('a verb that only leads to another', () => {
  it('tells nothing by itself', () => {
    for (const [text, verb] of [
      ['Lund appeared to be preparing a debate.', 'appear'],
      ['Norvik plans to open a shop in Mardal.', 'plan'],
      ['Lund declined to sign the letter.', 'decline'],
      ['Lund seemed calm.', 'seem'],
    ] as const)
      assert.ok(!told(text).includes(verb), text);
  });

  it('tells something where nothing of the kind follows', () => {
    assert.ok(told('Lund appeared in court on Monday.').includes('appear'));
    assert.ok(told('Profits at Norvik declined.').includes('decline'));
  });
});
