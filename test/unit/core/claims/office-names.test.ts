import assert from 'node:assert/strict';
import type { Token } from '../../../../src/core/language/sentence.ts';
import {
  deedOf,
  isAnotherOffice,
  isOfBody,
  mayNameOffice,
  normalOffice,
} from '../../../../src/core/claims/office-names.ts';

describe('the name of an office', () => {
  it('is one for all who write it otherwise', () => {
    assert.equal(normalOffice('Minister of the Interior'), 'interior minister');
    assert.equal(normalOffice('chairwoman'), normalOffice('Chairman'));
    assert.equal(normalOffice('CEO'), 'chief executive');
  });

  it('is that of a firm or club, or that of a country', () => {
    assert.ok(isOfBody('chief executive'));
    assert.ok(!isOfBody('foreign minister'));
  });

  it('means another one behind some words', () => {
    assert.ok(isAnotherOffice('the former ', 'mayor'));
    assert.ok(isAnotherOffice('the national ', 'coach'));
    assert.ok(!isAnotherOffice('the popular ', 'coach'));
  });

  it('has a word by which a sentence is known to have none', () => {
    const may = (...words: string[]) =>
      mayNameOffice({ tokens: words.map((text) => ({ text }) as Token) });
    assert.ok(may('the', 'Minister', 'of', 'Trade'));
    assert.ok(may('CHIEF', 'of', 'police'));
    assert.ok(may('the', 'secretary-general'));
    assert.ok(may('its', 'owner'));
    assert.ok(may('will', 'head', 'the', 'police'));
    assert.ok(may('won', 'the', 'mayoral', 'race'));
    assert.ok(!may('the', 'army', 'of', 'the', 'state'));
  });

  it('may say what somebody does', () => {
    assert.equal(deedOf('owner'), 'own');
    assert.equal(deedOf('mayor'), undefined);
  });
});
