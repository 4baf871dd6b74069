import assert from 'node:assert/strict';
import { readFigure } from '../../../../../src/core/claims/numerals/figure.ts';
import { pieces } from '../../../../../src/core/claims/numerals/pieces.ts';

/** The first figure of a text: its words and its value. */
function figure(text: string): readonly [string, number] | null {
  const all = pieces(text, { start: 0, end: text.length });
  for (let i = 0; i < all.length; i++) {
    const found = readFigure(all, i);
    if (found) return [text.slice(found.start, found.end), found.low];
  }
  return null;
}

describe('readFigure', () => {
  for (const [text, words, value] of [
    ['It cost 27.5 million.', '27.5 million', 27.5e6],
    ['It cost 3 hundred million.', '3 hundred million', 3e8],
    ['It cost 40bn.', '40bn', 40e9],
    ['It cost 40 bn.', '40 bn', 40e9],
    ['It cost R57 million.', '57 million', 57e6],
    ['About 10 000 came.', '10 000', 10000],
    ['It drove 30km.', '30', 30],
    ['It took 3½ years.', '3½', 3.5],
    ['It took 2.5½ years.', '2.5', 2.5],
    ['It cost 1,2 million.', '1,2 million', 1.2e6],
    ['It cost 1,200 million.', '1,200 million', 1.2e9],
    ['It cost EUR3bn.', '3bn', 3e9],
    ['It cost $40 (£26) million.', '40', 40e6],
    ['It cost about (£26) million.', '26', 26e6],
    ['It cost $40 (£26), a million less.', '40', 40],
    ['It cost about (26) million.', '26', 26],
    ['It cost $40 (£26 per million).', '40', 40],
    ['It cost $40 (26) million.', '40', 40],
    ['It cost 40 (or 26) million.', '40', 40],
    ['A 10-million plan failed.', '10-million', 10e6],
  ] as const)
    it(`reads ${words} in “${text}”`, () => {
      assert.deepEqual(figure(text), [words, value]);
    });

  it('takes no part of a name for a figure', () => {
    for (const text of [
      'It has 1,2 rooms.',
      'The USA3 left.',
      'The R57 was closed.',
      'An Su-35 fell.',
      'They fired 155mm shells.',
    ])
      assert.equal(figure(text), null, text);
  });

  it('knows what its last digit hides, and how many digits count', () => {
    const read = (text: string) => readFigure(pieces(text, { start: 0, end: text.length }), 0)!;
    assert.deepEqual([read('27.5 million').step, read('27.5 million').digits], [50000, 3]);
    assert.deepEqual([read('8,000').step, read('8,000').digits], [0.5, 1]);
  });
});
