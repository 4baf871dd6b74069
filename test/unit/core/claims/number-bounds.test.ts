import assert from 'node:assert/strict';
import { boundAfter, boundBefore } from '../../../../src/core/claims/number-bounds.ts';
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
    ['It has 12+ floors.', 'from: 12+'],
    ['It killed 12 people at sea.', null],
  ] as const)
    it(`are read in: ${text}`, () => {
      assert.equal(bound(text), expected);
    });
});
