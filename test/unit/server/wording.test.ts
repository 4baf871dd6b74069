import assert from 'node:assert/strict';
import { distinctRoles, showAnswer, showQuantity } from '../../../src/server/wording.ts';

describe('a number for the reader', () => {
  it('is the range that its words allow', () => {
    assert.equal(showQuantity({ unit: null, low: 9500, high: 10500 }), '9,500 to 10,500');
    assert.equal(showQuantity({ unit: null, low: 8000, high: 8000 }), '8,000');
    assert.equal(showQuantity({ unit: null, low: 300, high: null }), '300 or more');
  });

  it('says of what it is', () => {
    const counted = { unit: null, low: 9500, high: 10500, of: 'soldier' };
    assert.equal(showQuantity(counted), '9,500 to 10,500 soldiers');
    assert.equal(showQuantity({ unit: null, low: 1, high: 1, of: 'child' }), '1 child');
    assert.equal(showQuantity({ unit: null, low: 0, high: 12, of: 'person' }), '0 to 12 people');
  });

  it('is in units that a person knows, whatever it is kept in', () => {
    assert.equal(showQuantity({ unit: 'm', low: 7500, high: 8500, of: 'length' }), '7.5 to 8.5 km');
    assert.equal(showQuantity({ unit: 'USD', low: 5, high: 5, of: 'price' }), '5 USD');
  });

  it('tells of a week and of a speaker inside a sentence in an answer', () => {
    assert.equal(
      showAnswer('214 (said 2026-W14 by The coast guard)'),
      '214 (said in the week of 2026-03-30 to 2026-04-05 by the coast guard)',
    );
    assert.equal(showAnswer('yes (2026-03-06)'), 'yes (2026-03-06)');
  });

  it('tells a role once that is written with and without capitals', () =>
    assert.deepEqual(distinctRoles(['Mayor', 'mayor', 'Lawyer']), ['Mayor', 'Lawyer']));
});
