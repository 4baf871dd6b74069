import assert from 'node:assert/strict';
import { partOfOne } from '../../../../../src/core/claims/numerals/part-of-one.ts';
import { pieces } from '../../../../../src/core/claims/numerals/pieces.ts';

const part = (text: string) => partOfOne(pieces(text, { start: 0, end: text.length }), 0)?.value;

describe('partOfOne', () => {
  it('is half or a quarter of a unit', () => {
    assert.equal(part('half a mile'), 0.5);
    assert.equal(part('a quarter of a percentage point'), 0.25);
    assert.equal(part('three-quarters of a mile'), 0.75);
  });

  it('is no part of an hour, nor of people', () => {
    for (const text of ['half an hour', 'half a village', 'a quarter of the members'])
      assert.equal(part(text), undefined, text);
  });
});
