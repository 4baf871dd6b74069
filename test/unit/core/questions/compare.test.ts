import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

describe('what two claims agree on', () => {
  it('does not hide that they differ in other words', () => {
    const sold = (price: string, who: string) =>
      `Daehan Chemical agreed to sell its battery unit for ${price} to a fund from Singapore, ${who} said on Tuesday.`;
    const seller = sold('1.2 trillion won', 'the company');
    const buyer = 'the buyer, Straits Capital,';
    assert.deepEqual(conflictsOf(seller, sold('120 billion won', buyer)), ['number']);
    assert.deepEqual(conflictsOf(seller, sold('1.2 trillion won', buyer)), []);
  });
});
