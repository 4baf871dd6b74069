import assert from 'node:assert/strict';
import { hashText, mixBits } from '../../../../src/core/text/hash.ts';

describe('the hash of a text', () => {
  it('is the same for the same text and another one for another', () => {
    assert.equal(hashText('Subscribe'), hashText('Subscribe'));
    assert.notEqual(hashText('Subscribe'), hashText('subscribe'));
    assert.notEqual(hashText(''), hashText(' '));
  });

  it('has 32 bits and is never negative', () => {
    for (const text of ['', 'a', 'München', '🎃'.repeat(50)]) {
      const hash = hashText(text);
      assert.ok(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32, text);
    }
  });

  it('spreads neighbouring numbers far apart', () => {
    const high = new Set(Array.from({ length: 256 }, (_, i) => mixBits(i) >>> 24));
    assert.ok(high.size > 120, String(high.size));
  });
});
