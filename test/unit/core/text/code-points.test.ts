import assert from 'node:assert/strict';
import {
  toCodePoints,
  toCodeUnits,
  wholeCharacter,
} from '../../../../src/core/text/code-points.ts';

describe('code points and UTF-16 code units', () => {
  it('count an emoji as one and as two', () => {
    const text = 'Fire 🔥 on 한국호';
    assert.equal(toCodePoints(text, text.indexOf('on')), 7);
    assert.equal(toCodeUnits(text, 7), text.indexOf('on'));
    assert.equal(toCodePoints(text, text.length), 13);
    assert.equal(toCodeUnits(text, 99), text.length);
  });

  it('count a lone surrogate as one', () => {
    assert.equal(toCodePoints('a\ud83db', 3), 3);
    assert.equal(toCodeUnits('a\udc00b', 2), 2);
  });

  it('never part a pair', () => {
    assert.equal(wholeCharacter('🔥', 1), 0);
    assert.equal(wholeCharacter('🔥', 2), 2);
  });
});
