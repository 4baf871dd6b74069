import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';

/** What a text tells of a place. */
function told(text: string): readonly string[] {
  return read('a.md', text, '2024-03-05').claims.map(
    ({ predicate, statement }) =>
      `${predicate}: ${statement.phrases.find(({ role }) => role === 'patient')?.text}`,
  );
}

describe('in whose hands a place is', () => {
  for (const [expected, text] of [
    ['held-by-rebels: Tessal', 'Tessal is in the hands of the rebels, residents said on Monday.'],
    ['held-by-rebels: Tessal', 'Tessal remained under the control of the militants on Monday.'],
    [
      'held-by-state: Tessal',
      'Tessal is still held by government troops, residents said on Monday.',
    ],
    ['held-by-state: Tessal', 'The army controls Tessal, residents said on Monday.'],
    ['held-by-state: Tessal', 'Tessal is held by the military, residents said on Monday.'],
    ['held-by-state: Tessal', 'The government controls Tessal, residents said on Monday.'],
  ] as const)
    it(`is read as the state's or the rebels': ${text}`, () => {
      assert.ok(told(text).includes(expected), told(text).join('; '));
    });

  it('is not read from who holds a title', () => {
    assert.ok(
      told('The title is held by a rebel from Orval since Monday.').every(
        (one) => !/: Tessal/.test(one),
      ),
    );
  });
});
