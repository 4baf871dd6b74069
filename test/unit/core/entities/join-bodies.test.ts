import assert from 'node:assert/strict';
import { acronym } from '../../../../src/core/entities/join-bodies.ts';
import { joinedBy } from './joined-by.ts';

describe('an acronym', () => {
  const joined = (...names: readonly string[]) => joinedBy([acronym], names);

  it('is the one body whose words it abbreviates', () => {
    assert.deepEqual(joined('ORG Northern Harbour Union', 'ORG NHU'), [
      'NHU = Northern Harbour Union',
    ]);
  });

  it('is nobody where two bodies have it', () => {
    assert.deepEqual(
      joined('ORG Northern Harbour Union', 'ORG National Health Unit', 'ORG NHU'),
      [],
    );
  });

  it('is no place and no person', () => {
    assert.deepEqual(joined('LOC Northern Harbour Union', 'ORG NHU'), []);
  });
});
