import assert from 'node:assert/strict';
import { isAge, isAgeOfOne } from '../../../../src/core/claims/is-age.ts';
import type { Quantity } from '../../../../src/core/claims/claim.ts';
import { conflictsOf } from '../../../story.ts';

const number = (text: string) => {
  const { index, 0: digits } = /\d+/.exec(text)!;
  const span = { start: index, end: index + digits.length, text: digits };
  return { ...span, low: +digits, high: +digits, of: '', unit: null } as unknown as Quantity;
};

describe('an age', () => {
  it('is a bare number behind a man or a woman, behind at, and what somebody was', () => {
    for (const text of ['A man of 67 died.', 'She died at 81.', 'Rell was 58.'])
      assert.ok(isAge(text, number(text)), text);
    for (const text of ['A crew of 12 left.', 'The toll was 58 at noon.', 'Some 30 people left.'])
      assert.ok(!isAge(text, number(text)), text);
  });

  it('is known by itself only behind somebody', () => {
    assert.ok(isAgeOfOne('A man of 67 died.', number('A man of 67 died.')));
    const count = 'The number of arrests is 31.';
    assert.ok(!isAgeOfOne(count, number(count)));
  });

  it('counts nobody', () => {
    const storm = (words: string) => `A storm hit Mardal on Tuesday. ${words} killed in Mardal.`;
    assert.deepEqual(conflictsOf(storm('Two people were'), storm('A man of 67 was')), []);
  });
});
