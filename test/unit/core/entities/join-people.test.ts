import assert from 'node:assert/strict';
import { rulesForPeople } from '../../../../src/core/entities/join-people.ts';
import { joinedBy } from './joined-by.ts';

describe('the names of one person', () => {
  const joined = (names: readonly string[], shared = 0) =>
    joinedBy(
      rulesForPeople,
      names.map((name) => `PERSON ${name}`),
      shared,
    );

  it('sound alike', () => {
    assert.deepEqual(joined(['Sergei Orlov', 'Sergey Orlov']), ['Sergei Orlov = Sergey Orlov']);
    assert.equal(joined(['Anton Sergei Orlov', 'Anton Sergey Orlov']).length, 1);
    assert.deepEqual(joined(['Sergei Orlov', 'Andrei Orlov']), []);
  });

  it('have the family name in front or behind', () => {
    assert.deepEqual(joined(['Pak Il Sun', 'Il Sun Pak']), ['Pak Il Sun = Il Sun Pak']);
    assert.deepEqual(joined(['Pak Il Sun', 'Sun Il Pak']), []);
  });

  it('differ by a slip where the articles agree on more than the name', () => {
    assert.deepEqual(joined(['Pak Jong Un', 'Pak Jung Un'], 2), ['Pak Jong Un = Pak Jung Un']);
    assert.deepEqual(joined(['Pak Jong Un', 'Pak Jung Un'], 1), []);
  });

  it('leave out a middle name, unless the folder has two', () => {
    assert.deepEqual(joined(['Anna B. Rossi', 'Anna Rossi']), ['Anna B. Rossi = Anna Rossi']);
    assert.deepEqual(joined(['Anna B. Rossi', 'Anna Rossi', 'Anna K. Rossi']), []);
  });

  it('stand in another name with words that are none of theirs', () => {
    const names = ['Huma Ardan', 'Huma Ardan Dailypost'];
    assert.deepEqual(joined(names, 2), ['Huma Ardan = Huma Ardan Dailypost']);
    assert.deepEqual(joined([...names, 'Huma Ardan Courier'], 2), []);
  });

  it('have a short given name', () => {
    assert.deepEqual(joined(['Phil Searl', 'Philip Searl'], 2), ['Phil Searl = Philip Searl']);
    assert.deepEqual(joined(['Phil Searl', 'Philip Searl']), []);
  });
});
