import assert from 'node:assert/strict';
import { attachQuotes, withoutQuotes } from '../../../../src/core/language/quotation-marks.ts';
import { tagged } from './tagged.ts';

describe('quotation marks', () => {
  const words = ['an', '"', 'illegal', '"', 'move'];
  const bounds = words.flatMap((_, i) => [i * 10, i * 10 + 5]);

  it('are hidden from the parser', () => {
    assert.deepEqual(withoutQuotes(words), [0, 2, 4]);
  });

  it('come back on the word that they enclose', () => {
    const [an, illegal, move] = tagged('an/DT illegal/JJ move/NN');
    const tokens = [
      { ...an!, head: 4 },
      undefined,
      { ...illegal!, head: 4 },
      undefined,
      { ...move!, head: -1 },
    ];
    const whole = attachQuotes(words, bounds, tokens);
    assert.deepEqual(
      whole.map((token) => `${token.text}|${token.tag}|${token.head}`),
      ['an|DT|4', '"|``|2', 'illegal|JJ|4', "\"|''|2", 'move|NN|-1'],
    );
  });

  it('stand alone where there is nothing else', () => {
    const whole = attachQuotes(['"'], [0, 1], [undefined]);
    assert.deepEqual(
      whole.map((token) => [token.head, token.relation]),
      [[-1, 'root']],
    );
  });
});
