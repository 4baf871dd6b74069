import assert from 'node:assert/strict';
import { toldOfOnePlace } from '../../../../../src/core/questions/gates/told-where.ts';
import { amountIn, toldIn } from '../told-in.ts';

function apart(a: string, b: string): string | null {
  const [x, y] = [toldIn('a.md', a)[0]!, toldIn('b.md', b)[0]!];
  const verdict = toldOfOnePlace(x, y, [amountIn(x), amountIn(y)]);
  return 'clears' in verdict ? verdict.clears : null;
}

describe('where and for whom a number is told', () => {
  const rent = 'A room in Mardal costs 620 crowns, the students said.';

  it('is another place where the sentence opens with one that the other article does not know', () => {
    assert.equal(
      apart(rent, 'Near the campus a room costs 690 crowns, the students said.'),
      '“campus” is said in one of the two only',
    );
    assert.notEqual(apart(rent, 'Along the Tolka a room costs 690 crowns, they said.'), null);
  });

  it('is another group where one alone is for whom the other article does not know', () => {
    assert.notEqual(apart(rent, 'A room costs 690 crowns for newcomers, the students said.'), null);
    assert.equal(apart(rent, 'A room costs 690 crowns for students, they said.'), null);
  });

  it('is another area where one says so behind the number', () => {
    const beds = 'The hospital in Mardal has 220 beds.';
    assert.notEqual(apart(beds, 'There are 280 beds in the region.'), null);
    assert.equal(
      apart('The hospital of the region has 220 beds.', 'It has 280 beds in the region.'),
      null,
    );
  });

  it('is one place where the other article knows it, or where the words name none', () => {
    assert.equal(apart(rent, 'In Mardal a room costs 690 crowns, the students said.'), null);
    assert.equal(apart(rent, 'On Monday a room costs 690 crowns, the students said.'), null);
    assert.equal(apart(rent, 'In the end a room costs 690 crowns, the students said.'), null);
  });
});
