import assert from 'node:assert/strict';
import { pieces, touches } from '../../../../../src/core/claims/numerals/pieces.ts';

const cut = (text: string) => pieces(text, { start: 0, end: text.length });

describe('pieces', () => {
  it('cuts a text into runs of digits, runs of letters and marks', () => {
    assert.deepEqual(
      cut('The R57 cost US$1,200.50, Ann’s 30km.').map(({ text }) => text),
      ['The', 'R', '57', 'cost', 'US$', '1,200.50', ',', 'Ann’s', '30', 'km', '.'],
    );
  });

  it('tells offsets in the whole text', () => {
    const text = 'On Monday 12 people';
    const [first] = pieces(text, { start: 10, end: text.length });
    assert.deepEqual(first, { start: 10, end: 12, text: '12', lower: '12' });
  });

  it('knows what is glued to what', () => {
    const [number, unit, apart] = cut('30km long');
    assert.ok(touches(number, unit));
    assert.ok(!touches(unit, apart));
    assert.ok(!touches(apart, undefined));
  });
});
