import assert from 'node:assert/strict';
import { partAround } from '../../../../../src/core/questions/likeness/part-around.ts';

function partOf(text: string, amount: string): string {
  const start = text.indexOf(amount);
  const part = partAround(text, { start, end: start + amount.length });
  return text.slice(part.start, part.end);
}

describe('the part of a sentence that tells of an amount', () => {
  it('begins with the sentence or with another statement', () => {
    const text = 'On Monday in Mardal the fire killed nine people, and in Orval it hurt 40 guests.';
    assert.equal(partOf(text, 'nine people'), 'On Monday in Mardal the fire killed nine people');
    assert.equal(partOf(text, '40 guests'), ' in Orval it hurt 40 guests.');
  });

  it('ends at a comma, but not within a number', () => {
    const text = 'It cost 4,100 crowns or 4,200 euros to mend, the mayor said; more than before.';
    assert.equal(partOf(text, '4,100 crowns'), 'It cost 4,100 crowns or 4,200 euros to mend');
  });

  it('is the whole of a sentence without breaks', () => {
    assert.equal(partOf('Nine people died.', 'Nine'), 'Nine people died.');
  });
});
