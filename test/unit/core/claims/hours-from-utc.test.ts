import assert from 'node:assert/strict';
import { hoursFromUtc } from '../../../../src/core/claims/hours-from-utc.ts';

describe('the hours between the clock of a place and that of Greenwich', () => {
  it('are those of the zone that is named after a city', () => {
    assert.deepEqual(hoursFromUtc('Tokyo', '2024-03-05'), [9, 9]);
    assert.deepEqual(hoursFromUtc('Moscow', '2024-03-05'), [3, 3]);
    assert.deepEqual(hoursFromUtc('New York', '2024-01-05'), [-5, -5]);
  });

  it('are others in summer', () => {
    assert.deepEqual(hoursFromUtc('Paris', '2024-01-05'), [1, 1]);
    assert.deepEqual(hoursFromUtc('Paris', '2024-07-05'), [2, 2]);
  });

  it('are those of a country, by its name or its people, and of a part that lies in one zone', () => {
    assert.deepEqual(hoursFromUtc('Peru', '2024-03-05'), [-5, -5]);
    assert.deepEqual(hoursFromUtc('British', '2024-03-05'), [0, 0]);
    assert.deepEqual(hoursFromUtc('India', '2024-03-05'), [5.5, 5.5]);
    assert.deepEqual(hoursFromUtc('California', '2024-01-05'), [-8, -8]);
  });

  it('lie between two where a country has several zones', () => {
    assert.deepEqual(hoursFromUtc('New Zealand', '2024-07-05'), [12, 12.75]);
    assert.deepEqual(hoursFromUtc('Russia', '2024-07-05'), [2, 12]);
  });

  it('are not known of a place that somebody made up', () => {
    assert.equal(hoursFromUtc('Kestan', '2024-03-05'), null);
    assert.equal(hoursFromUtc('Railway', '2024-03-05'), null);
  });

  it('are not those of a zone that bears the name of a feast or a person', () => {
    for (const name of ['Easter', 'Christmas', 'Davis', 'Casey', 'Palmer'])
      assert.equal(hoursFromUtc(name, '2024-03-05'), null, name);
  });
});
