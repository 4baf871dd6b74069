import assert from 'node:assert/strict';
import { governmentOf, readGovernment } from '../../../../src/core/entities/governments.ts';
import { findLeaders } from '../../../../src/core/entities/leaders.ts';

describe('the government behind a name', () => {
  for (const [name, country] of [
    ['the US', 'US'],
    ['The United States', 'US'],
    ['U.S.', 'US'],
    ['Washington', 'US'],
    ['the White House', 'US'],
    ['Moscow', 'RU'],
    ['the Kremlin', 'RU'],
    ['Pyongyang', 'KP'],
    ['N. Korea', 'KP'],
    ['South Korean authorities', 'KR'],
    ['the government of Japan', 'JP'],
    ['the Japanese government', 'JP'],
    ['Kiev', 'UA'],
    ['Kyiv', 'UA'],
  ])
    it(`${name} is ${country}`, () => assert.equal(governmentOf(name!), country));

  it('keeps the senses of a capital and a country apart', () => {
    assert.deepEqual(readGovernment('Moscow'), { country: 'RU', sense: 'capital' });
    assert.deepEqual(readGovernment('Russia'), { country: 'RU', sense: 'country' });
  });

  it('is unknown for people, companies and parts of countries', () => {
    for (const name of ['Maria Volkova', 'Texas', 'Acme Corp.', 'the city administration'])
      assert.equal(governmentOf(name), null);
  });

  it('knows an administration by its leader only when an article says whom that person leads', () => {
    assert.equal(governmentOf('the Halvorsen administration'), null);
    const leaders = findLeaders([
      { type: 'PERSON', name: 'Ida Halvorsen', forms: [], roles: ['Norwegian Prime Minister'] },
    ]);
    assert.equal(governmentOf('the Halvorsen administration', leaders), 'NO');
  });
});
