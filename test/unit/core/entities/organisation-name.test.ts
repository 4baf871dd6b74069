import assert from 'node:assert/strict';
import {
  isAcronymOf,
  isShortOrganisation,
} from '../../../../src/core/entities/organisation-name.ts';

describe('the name of an organisation', () => {
  it('has an acronym of its first letters, with or without the small words', () => {
    assert.ok(isAcronymOf('HSB', 'Harbour Safety Board'));
    assert.ok(isAcronymOf('U.N.', 'United Nations'));
    assert.ok(isAcronymOf('BoE', 'Bank of England'));
    assert.ok(!isAcronymOf('HSC', 'Harbour Safety Board'));
  });

  it('is short without its legal form or its last words', () => {
    assert.ok(isShortOrganisation('Norsk Ferry', 'Norsk Ferry Lines Ltd.'));
    assert.ok(isShortOrganisation('Safety Board', 'Harbour Safety Board'));
    assert.ok(!isShortOrganisation('Board', 'Harbour Safety Board'));
  });
});
