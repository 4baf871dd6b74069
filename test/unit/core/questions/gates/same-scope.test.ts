import assert from 'node:assert/strict';
import { sameScope } from '../../../../../src/core/questions/gates/same-scope.ts';
import { amountIn, toldIn } from '../told-in.ts';

/** What sets the amounts of two sentences apart; null for nothing. */
function apart(a: string, b: string): string | null {
  const [x, y] = [toldIn('a.md', a)[0]!, toldIn('b.md', b)[0]!];
  const verdict = sameScope(x, y, [amountIn(x), amountIn(y)]);
  return 'clears' in verdict ? verdict.clears : null;
}

describe('the scope of a number', () => {
  const hotel = 'The hotel in Mardal had 118 guests on Monday.';

  it('is another one where a word narrows or widens the one alone', () => {
    assert.equal(
      apart(hotel, 'On Monday an average of 96 guests stayed in the Mardal hotel.'),
      '“average” is said in one of the two only',
    );
    assert.equal(
      apart('On Monday the hotel in Mardal was licensed for 96 guests.', hotel),
      '“licensed” is said in one of the two only',
    );
  });

  it('is the same where both say the word, or the other opens with it', () => {
    const average = 'On Monday an average of 96 guests stayed in the Mardal hotel.';
    assert.equal(apart('On average the hotel in Mardal had 118 guests on Monday.', average), null);
  });

  it('is the same where the word is said of something else', () => {
    assert.equal(
      apart(hotel, 'On Monday 96 guests stayed in the Mardal hotel, which is for sale since May.'),
      null,
    );
  });
});
