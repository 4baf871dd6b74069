import assert from 'node:assert/strict';
import { oneScale } from '../../../../../src/core/questions/gates/one-scale.ts';
import { figuresOf, type Figure } from '../../../../../src/core/questions/likeness/figure.ts';
import { readPlainly } from '../../../../../src/core/questions/plain-sentence.ts';

function figure(text: string): Figure {
  const sentence = { text, start: 0, end: text.length };
  return figuresOf([sentence], () => readPlainly(text))[0]!;
}

/** What makes the first amounts of two sentences two sides of a thing; null for nothing. */
function apart(a: string, b: string): string | null {
  const verdict = oneScale(figure(a), figure(b));
  return 'clears' in verdict ? verdict.clears : null;
}

describe('on which side of a thing an amount is', () => {
  it('is not one side of it where the words are opposites', () => {
    assert.equal(
      apart('It exported 4,100 tonnes.', 'It imported 4,600 tonnes.'),
      '“exported” and “imported” are two sides of it',
    );
    assert.equal(apart('It exported 4,100 tonnes.', 'It sold 4,600 tonnes.'), null);
  });

  it('is not one dimension of it, nor one time of day', () => {
    assert.equal(
      apart('It lies 18 metres deep.', 'It was 22 metres long.'),
      '“deep” and “long” are not the same',
    );
    assert.notEqual(apart('It was 4 degrees at noon.', 'It was 6 degrees at dusk.'), null);
    assert.equal(apart('It was 4 degrees at noon.', 'It was 6 degrees at midday.'), null);
  });
});
