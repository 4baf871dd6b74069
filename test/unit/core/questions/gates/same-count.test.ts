import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
function differ(a: string, b: string): boolean {
  return findStory({
    'a.md': { text: a, published: '2024-03-06' },
    'b.md': { text: b, published: '2024-03-06' },
  })
    .questions()
    .some(({ relation, kind }) => relation === 'conflict' && kind === 'number');
}

const fire = (words: string) =>
  `${words} in the fire at the Tolka mine in Mardal on Tuesday, police said.`;

describe('sameCount', () => {
  it('lets two counts of the same things pass', () => {
    assert.ok(differ(fire('Twelve people were killed'), fire('Nineteen people were killed')));
  });

  it('stops a number that is added to another', () => {
    assert.ok(
      !differ(fire('Twelve people were killed'), fire('Another nineteen people were killed')),
    );
  });

  it('stops a number of the dead and the hurt together', () => {
    assert.ok(
      !differ(fire('Twelve people were killed'), fire('Nineteen people were killed or wounded')),
    );
  });

  it('stops a number with which another is compared', () => {
    const auction = (price: string) =>
      `A bidder in London paid ${price} for Joost Verhag’s “The Ice Cutters” on Wednesday.`;
    assert.ok(differ(auction('4.6 million pounds'), auction('6.4 million pounds')));
    assert.ok(
      !differ(auction('4.6 million pounds'), auction('less than the hoped-for 6.4 million pounds')),
    );
  });
});

describe('a share', () => {
  const won = (seats: string) =>
    `The Civic Party won ${seats} in Ardenia on Sunday, results showed.`;

  it('is none where the number of all stands beside it', () => {
    assert.ok(differ(won('73 of the 150 seats'), won('81 seats')));
  });

  it('is some of those that are told of elsewhere', () => {
    assert.ok(!differ(won('73 of the seats'), won('81 seats')));
  });
});
