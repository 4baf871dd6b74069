import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b).length;

describe('where an article gives several prices', () => {
  const lead = 'Ada Quill hired the Korva, a boat of the Tarsk yard, for a party on Monday.';

  it('one that does not say of what it is may be any of them', () => {
    const one = `${lead} The party cost 9,000 euros.`;
    const other = `${lead} At the yard, 25,000 euros were paid in cash.`;
    assert.equal(conflicts(one, `${lead} In cash, the cost was 25,000 euros.`), 1);
    assert.equal(
      conflicts(one, `${lead} In cash, the cost was 25,000 euros. A bottle cost 70 euros.`),
      0,
    );
    assert.equal(conflicts(one, other), 0);
  });

  const watch = 'Norbrew will sell the Korva watch from June, the company said in Tarsk on Monday.';
  const costs = (of: string, sum: string) => `${of} will cost ${sum} euros.`;

  it('of one thing in several forms, another may be of either', () => {
    const one = `${watch} ${costs('The Korva watch', '500')}`;
    assert.equal(conflicts(one, `${watch} ${costs('The Korva watch', '700')}`), 1);
    const two = `${costs('The steel Korva watch', '700')} ${costs('The gold Korva watch', '5,000')}`;
    assert.equal(conflicts(one, `${watch} ${two}`), 0);
    assert.equal(conflicts(`${watch} ${two}`, one), 0);
  });

  it('a thing that is narrowed in the same way twice is one', () => {
    const steel = (sum: string) => `${watch} ${costs('The steel Korva watch', sum)}`;
    const both = `${steel('900')} ${costs('The gold Korva watch', '5,000')}`;
    assert.equal(conflicts(steel('500'), both), 1);
    assert.equal(conflicts(both, steel('500')), 1);
    const strap = `${steel('900')} ${costs('The steel Korva strap', '50')}`;
    assert.equal(conflicts(steel('500'), strap), 1);
  });

  it('two that can both hold are one', () => {
    const one = `${watch} ${costs('The Korva watch', '500')}`;
    const again = `${costs('The Korva watch', '700')} ${costs('The Korva watch', 'about 700')}`;
    assert.equal(conflicts(one, `${watch} ${again}`), 1);
  });

  it('one sum in two currencies is one', () => {
    const one = `${watch} ${costs('The Korva watch', '500')}`;
    const both = `${watch} ${costs('The Korva watch', '700')} It will cost 760 dollars.`;
    assert.equal(conflicts(one, both), 1);
  });

  it('a price to start with is not that of each form', () => {
    const is = (price: string) => `${watch} The ${price} of the Korva watch is 500 euros.`;
    const other = `${watch} The price of the Korva watch is 700 euros.`;
    assert.equal(conflicts(is('price'), other), 1);
    assert.equal(conflicts(is('starting price'), other), 0);
  });
});
