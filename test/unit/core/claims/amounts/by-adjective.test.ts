import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';

/** What the amounts of a text measure, and of what. */
function amounts(text: string): readonly string[] {
  return read('a.md', text, '2024-03-06').claims.flatMap(({ predicate, quantity, statement }) =>
    predicate === 'amount'
      ? [`${quantity!.of} of ${statement.phrases.find(({ role }) => role === 'of')?.head}`]
      : [],
  );
}

describe('an amount with an adjective behind it', () => {
  it('is a length of what has so many metres, and a duration of what has so many minutes', () => {
    assert.deepEqual(amounts('The tunnel is 420 metres long.'), ['length of tunnel']);
    assert.deepEqual(amounts('The opera is 110 minutes long.'), ['duration of opera']);
    assert.deepEqual(amounts('The ship, 260 metres long, sank.'), ['length of ship']);
    assert.deepEqual(amounts('The guests waited 110 minutes and long after.'), []);
  });

  it('is of what stands before that', () => {
    assert.deepEqual(amounts('They held a meeting that lasted seven hours.'), [
      'duration of meeting',
    ]);
  });

  it('is a length as well with the noun for it', () => {
    assert.deepEqual(amounts('A plane saw a slick 12 kilometres in length.'), ['length of slick']);
    assert.deepEqual(amounts('A plane saw a slick 12 kilometres in the bay.'), []);
  });
});
