import assert from 'node:assert/strict';
import {
  deedOf,
  isAnotherOffice,
  isOfBody,
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

  it('may say what somebody does', () => {
    assert.equal(deedOf('owner'), 'own');
    assert.equal(deedOf('mayor'), undefined);
  });
});
