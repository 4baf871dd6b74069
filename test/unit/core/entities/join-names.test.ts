import assert from 'node:assert/strict';
import { joinRules } from '../../../../src/core/entities/join-names.ts';
import { joinedBy } from './joined-by.ts';

describe('the rules that join full names', () => {
  const joined = (...names: readonly string[]) => joinedBy(joinRules, names);

  it('join a name of several words that articles take for different kinds of thing', () => {
    assert.deepEqual(joined('ORG Port Lucan', 'LOC Port Lucan'), ['Port Lucan = Port Lucan']);
    assert.deepEqual(joined('PERSON Ada Lucan', 'ORG Port Lucan'), []);
  });

  it('join one word only where it is not taken for a person', () => {
    assert.deepEqual(joined('ORG Lucan', 'LOC Lucan'), ['Lucan = Lucan']);
    assert.deepEqual(joined('PERSON Lucan', 'LOC Lucan'), []);
  });

  it('join a name with its letters written out, and hold those of people and bodies', () => {
    assert.equal(joined('PERSON Jonas Brandt Møre', 'PERSON Jonas Brandt Moere').length, 1);
    assert.equal(joined('PERSON Sergei Orlov', 'PERSON Sergey Orlov').length, 1);
    assert.equal(joined('ORG Northern Harbour Union', 'ORG NHU').length, 1);
  });

  it('are tried in the order in which a first link wins', () => {
    assert.deepEqual(
      joinRules.map(({ name }) => name),
      [
        'same-name',
        ...['same-sound', 'other-order', 'slip-of-spelling'],
        ...['middle-name', 'fuller-name', 'other-given-name'],
        ...['acronym', 'other-type'],
      ],
    );
  });
});
