import assert from 'node:assert/strict';
import { relationOf } from './read-sentence.ts';

describe('a participle that opens a sentence', () => {
  for (const [text, object] of [
    ['Closing ranks, the council voted for the school.', 'ranks'],
    ['Raising fears, the ministry closed the port.', 'fears'],
    ['Ending months of silence, the firm apologised.', 'months'],
  ] as const)
    it(`has the noun behind it for its object: ${text}`, () => {
      const [word] = text.split(' ');
      assert.equal(relationOf(object, text), `obj ${word}`);
      assert.match(relationOf(word!, text), /^advcl /);
    });

  it('describes the noun where that has the verb of the sentence', () => {
    for (const [text, verb] of [
      ['Striking dockers, police said, blocked the port.', 'blocked'],
      ['Rising prices, which hurt families, led to protests.', 'led'],
    ] as const) {
      const [word, noun] = text.replace(',', '').split(' ');
      assert.equal(relationOf(word!, text), `amod ${noun}`);
      assert.equal(relationOf(noun!, text), `nsubj ${verb}`);
    }
  });
});
