import assert from 'node:assert/strict';
import { isPartOfCountry, lieApart, regionOf } from '../../../../src/core/entities/regions.ts';

describe('where a named place lies', () => {
  it('is told by countries, cities, parts of countries and continents', () => {
    assert.equal(regionOf('Chicago')?.country, 'US');
    assert.equal(regionOf('the Netherlands')?.country, 'NL');
    assert.equal(regionOf('eastern Utah')?.country, 'US');
    assert.deepEqual(regionOf('Latin America'), { country: null, continents: ['NA', 'SA'] });
    assert.equal(regionOf('Halle Street'), null);
  });

  it('shows that two places lie apart', () => {
    assert.ok(lieApart('Chicago', 'Canada'));
    assert.ok(lieApart('Utah', 'Asia'));
    assert.ok(lieApart('Dutch', 'UK'));
    assert.ok(lieApart('Libya', 'Europe'));
  });

  it('does not where the one may lie inside of the other, or is not known', () => {
    assert.ok(!lieApart('London', 'Britain'));
    assert.ok(!lieApart('Chicago', 'America'));
    assert.ok(!lieApart('Turkey', 'Europe'));
    assert.ok(!lieApart('Turkey', 'Asia'));
    assert.ok(!lieApart('Hong Kong', 'China'));
    assert.ok(!lieApart('Tarsk', 'Canada'));
    // A city of Spain as well as of Venezuela.
    assert.ok(!lieApart('Valencia', 'Canada'));
  });

  it('tells parts of countries, in which towns lie, from towns', () => {
    assert.ok(isPartOfCountry('Styria'));
    assert.ok(isPartOfCountry('Bavaria'));
    assert.ok(!isPartOfCountry('Graz'));
    assert.ok(!isPartOfCountry('Austria'));
  });
});
