import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('a time beside a blame', () => {
  it('is that of what somebody is charged with', () => {
    const text = 'Erik Falk, who is charged with shooting Anna Berg last May, is in Mardal.';
    assert.equal(timesOf(text, 'charge')[0], null);
    assert.equal(timesOf(text, 'shoot')[0], '2023-05');
    const charged = 'Erik Falk was charged on Monday with shooting Anna Berg.';
    assert.equal(timesOf(charged, 'charge')[0], '2024-03-04');
    const murder = 'Erik Falk was charged with a murder last May.';
    assert.equal(timesOf(murder, 'charge')[0], '2023-05');
    const praised = 'Erik Falk was arrested, praised in Mardal, and rewarded for winning last May.';
    assert.equal(timesOf(praised, 'reward')[0], '2023-05');
    const both = 'Police detained Erik Falk and shot Anna Berg last May.';
    assert.equal(timesOf(both, 'arrest')[0], '2023-05');
  });

  it('is not the day told before on which somebody is blamed for it', () => {
    const blamed = 'On Monday police arrested Anna Berg for shooting and killing two dogs.';
    assert.equal(timesOf(blamed, 'kill')[0], null);
    assert.equal(timesOf(blamed, 'arrest')[0], '2024-03-04');
    const behind = 'Police arrested Anna Berg for shooting and killing two dogs on Monday.';
    assert.equal(timesOf(behind, 'kill')[0], '2024-03-04');
    const left = 'On Monday police arrested Anna Berg for shooting two dogs and visited Mardal.';
    assert.equal(timesOf(left, 'visit')[0], '2024-03-04');
    const shot = 'On Monday Erik Falk shot two dogs, killing both.';
    assert.equal(timesOf(shot, 'kill')[0], '2024-03-04');
  });
});
