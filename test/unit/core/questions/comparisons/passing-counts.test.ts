import assert from 'node:assert/strict';
import type { Claim } from '../../../../../src/core/claims/claim.ts';
import { arePassing } from '../../../../../src/core/questions/comparisons/passing-counts.ts';
import { read } from '../../../../story.ts';

function counted(text: string): Claim {
  const { claims } = read('a.md', text, '2024-03-06');
  return claims.findLast(({ quantity }) => quantity !== null)!;
}

const passing = (one: string, other: string) => {
  const [a, b] = [counted(one), counted(other)];
  return arePassing(a, b, a.quantity!);
};

describe('counts of what is so on one day', () => {
  it('are of those who are still out of their homes, not of the dead', () => {
    const displaced = 'In Mardal 780 people were displaced on Monday.';
    assert.ok(passing('In Mardal 140 people were still displaced on Tuesday.', displaced));
    assert.ok(!passing('In Mardal 140 people were displaced on Tuesday.', displaced));
    const killed = 'In Mardal 14 people were killed on Monday.';
    assert.ok(!passing('In Mardal 12 people were still killed every day.', killed));
  });

  it('are of those who lie in hospital, where both are', () => {
    const after = (words: string) => `${words} after the fire at the Tolka mine in Mardal.`;
    const twelve = after('Twelve people are in hospital');
    assert.ok(passing(twelve, after('Thirty people are being treated in hospital')));
    assert.ok(!passing(twelve, after('Thirty people were injured')));
  });

  it('are of ground that a fire has burned, and of no other ground', () => {
    const burned = 'A wildfire near Mardal has burned 4,600 hectares.';
    assert.ok(passing(burned, 'The fire near Mardal destroyed 5,100 hectares.'));
    assert.ok(!passing(burned, 'The company bought 5,100 hectares near Mardal.'));
  });
});
