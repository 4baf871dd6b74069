import assert from 'node:assert/strict';
import type { Entity } from '../../../../src/core/entities/entity.ts';
import { createEntitySearch } from '../../../../src/core/entities/search.ts';

const entity = (name: string, ...aliases: string[]): Entity => ({
  id: name,
  type: 'PERSON',
  name,
  aliases: aliases.map((text) => ({ text, count: 1, variant: false })),
  roles: [],
});
const search = createEntitySearch([
  entity('Ingrid Sørensen', 'Sørensen'),
  entity('Paolo Marchetti'),
  entity('Mara Chetty'),
]);

describe('looking up a person', () => {
  it('finds a name by any of its spellings, without marks on its letters', () => {
    assert.equal(search('sorensen')[0]!.entity.name, 'Ingrid Sørensen');
  });

  it('forgives a slip of the keyboard', () => {
    assert.equal(search('marcheti')[0]!.entity.name, 'Paolo Marchetti');
  });

  it('finds nothing for an empty query or a name that is not there', () => {
    assert.deepEqual(search(' '), []);
    assert.deepEqual(search('Xiuying'), []);
  });
});
