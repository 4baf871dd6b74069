import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';
import { amountsIn } from './amounts-in.ts';

describe('an amount before a noun', () => {
  it('is the price of what the noun names', () => {
    assert.deepEqual(amountsIn('The mayor opened the $40 million bridge in Tarsk.'), [
      'price of bridge',
    ]);
  });

  for (const text of [
    'The bank named a $135 price target for Norbrew on Monday.',
    'Shares in Norbrew fell below the $100 mark in Tarsk.',
    'The state sold a 30-year bond in Tarsk on Monday.',
  ])
    it(`is none where the noun names no thing that has it: ${text}`, () => {
      assert.deepEqual(amountsIn(text), []);
    });
});

describe('what a price has in it', () => {
  it('is not what the price is of', () => {
    const debt = (text: string) =>
      read('a.md', text, '2024-03-06').claims.some(({ quantity }) => quantity?.of === 'debt');
    assert.ok(!debt('Corvo will pay $4 billion including debt.'));
    assert.ok(debt('Corvo has a 4 billion dollar debt.'));
  });
});
