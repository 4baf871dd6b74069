import assert from 'node:assert/strict';
import { isMeasure, measureName } from '../../../../src/core/claims/measured-noun.ts';

describe('isMeasure', () => {
  it('holds for nouns whose value news gives as an amount', () => {
    for (const noun of ['turnout', 'damage', 'magnitude']) assert.ok(isMeasure(noun), noun);
  });

  it('does not hold for what is counted one by one, nor for a plural', () => {
    for (const noun of ['soldier', 'house', 'turnouts', '']) assert.ok(!isMeasure(noun), noun);
  });
});

describe('measureName', () => {
  it('gives one name to nouns of one amount', () => {
    assert.equal(measureName('earnings'), measureName('profit'));
  });

  it('leaves others as they are', () => {
    assert.equal(measureName('turnout'), 'turnout');
  });
});
