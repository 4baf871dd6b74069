import assert from 'node:assert/strict';
import { createEntityIndex } from '../../../../src/core/entities/entity-index.ts';
import type { Character, EntityType } from '../../../../src/core/entities/mention.ts';

const character = (type: EntityType, name: string, ...roles: string[]): Character => ({
  type,
  name,
  forms: [{ text: name, count: 1 }],
  roles,
});

describe('the people and places of a folder', () => {
  it('joins the same name of two articles, whatever its hyphens and dots', () => {
    const index = createEntityIndex();
    index.put('a.txt', [character('PERSON', 'Kim Il-Sung')]);
    index.put('b.txt', [character('LOC', 'U.S.'), character('PERSON', 'Kim Il Sung')]);
    assert.equal(index.entityOf('a.txt', 0)!.id, index.entityOf('b.txt', 1)!.id);
    assert.deepEqual(index.membersOf(index.entityOf('a.txt', 0)!.id), [
      { file: 'a.txt', character: 0 },
      { file: 'b.txt', character: 1 },
    ]);
  });

  it('joins the names of one country', () => {
    const index = createEntityIndex();
    index.put('a.txt', [character('LOC', 'the United States')]);
    index.put('b.txt', [character('LOC', 'U.S.')]);
    assert.equal(index.entities().length, 1);
  });

  it('forgets an article', () => {
    const index = createEntityIndex();
    index.put('a.txt', [character('PERSON', 'Ada Brandt')]);
    index.remove('a.txt');
    assert.deepEqual(index.entities(), []);
    assert.equal(index.entityOf('a.txt', 0), undefined);
  });
});
