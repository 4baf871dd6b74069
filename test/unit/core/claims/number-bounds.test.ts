import assert from 'node:assert/strict';
import {
  boundAfter,
  boundBefore,
  boundBehindNoun,
} from '../../../../src/core/claims/number-bounds.ts';
import { pieces } from '../../../../src/core/claims/numerals/pieces.ts';

/** The bound of the one figure of a text, and the words with it. */
function bound(text: string): string | null {
  const all = pieces(text, { start: 0, end: text.length });
  const i = all.findIndex((piece) => /^\d/.test(piece.text));
  const found = boundBefore(all, i) ?? boundAfter(all, i + 1);
  if (!found) return null;
  const start = Math.min(found.start, all[i]!.start);
  return `${found.bound}: ${text.slice(start, Math.max(found.end, all[i]!.end))}`;
}

describe('the words that bend a number', () => {
  for (const [text, expected] of [
    ['It killed at least 12 people.', 'from: at least 12'],
    ['It killed no more than 12 people.', 'to: no more than 12'],
    ['It killed about 12 people.', 'about: about 12'],
    ['It killed 12 or more people.', 'from: 12 or more'],
    ['It killed 12-odd people.', 'about: 12-odd'],
    ['It has 12-plus floors.', 'from: 12-plus'],
    ['It killed upward of 12 people.', 'from: upward of 12'],
    ['It killed just shy of 12 people.', 'nearly: just shy of 12'],
    ['It has 12+ floors.', 'from: 12+'],
    ['It killed 12 people at sea.', null],
  ] as const)
    it(`are read in: ${text}`, () => {
      assert.equal(bound(text), expected);
    });
});

describe('the words behind what is counted', () => {
  const behind = (text: string) => {
    const all = pieces(text, { start: 0, end: text.length });
    return boundBehindNoun(all, 1, '12 people'.length)?.bound ?? null;
  };

  it('bend the number before it', () => {
    assert.equal(behind('12 people or more died.'), 'from');
    assert.equal(behind('12 people or so died.'), 'about');
  });

  it('begin something else where they go on to compare, or have no link', () => {
    for (const text of [
      '12 people or more than half died.',
      '12 people plus crew.',
      '12 people died.',
    ])
      assert.equal(behind(text), null, text);
  });
});
