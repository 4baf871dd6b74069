import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

/** Whether two articles of one day are listed for the number that each gives. */
const differ = (a: string, b: string) => conflictsOf(a, b).includes('number');

describe('a number with which another is compared, or by which it changed', () => {
  it('stops a number that says by how many there are more', () => {
    const cases = (words: string) => `Measles spread in Mardal. ${words}, health officials said.`;
    const recorded = cases('Doctors have recorded 210 infections');
    assert.ok(differ(recorded, cases('Doctors have recorded 260 infections')));
    assert.ok(!differ(recorded, cases('The number of infections climbed by 38')));
    assert.ok(
      differ(
        cases('The number of infections climbed by 38'),
        cases('The number of infections climbed by 47'),
      ),
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

  it('takes by how much more for no number of its own', () => {
    const loaf = (costs: string) =>
      `A large loaf costs ${costs} in Tarsk from Monday, the union of bakers said.`;
    assert.ok(differ(loaf('450 crowns'), loaf('600 crowns')));
    assert.ok(!differ(loaf('450 crowns'), loaf('150 crowns more than the old price of 300')));
  });

  it('takes what something is likened to for no number of it', () => {
    const bought = (what: string) => `Ana Rell bought ${what} in Orval on Monday, police said.`;
    assert.ok(differ(bought('a watch for $72'), bought('a watch for $20')));
    assert.ok(!differ(bought('a watch for $72'), bought('a watch as fake as a $20 watch')));
  });
});
