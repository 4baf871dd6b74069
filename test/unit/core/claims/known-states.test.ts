import assert from 'node:assert/strict';
import {
  isKnownState,
  isVagueAdjective,
  stateOfAdjective,
} from '../../../../src/core/claims/known-states.ts';

describe('states that adjectives tell', () => {
  it('go by one name, whatever word tells them', () => {
    assert.equal(stateOfAdjective('intoxicated'), stateOfAdjective('drunk'));
    assert.equal(stateOfAdjective('lukewarm'), undefined);
    assert.ok(isKnownState('be-drunk'));
    assert.ok(!isKnownState('be-lukewarm'));
    assert.ok(!isKnownState('drink'));
  });

  it('are none where two reports may well differ in the word', () => {
    assert.ok(isVagueAdjective('large'));
    assert.ok(!isVagueAdjective('sober'));
  });
});
