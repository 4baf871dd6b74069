import assert from 'node:assert/strict';
import { callings } from '../../../../src/core/entities/callings.ts';
import { FolderName } from '../../../../src/core/entities/folder-name.ts';
import { keyOf } from '../../../../src/core/entities/name-node.ts';
import { looseSoundOf } from '../../../../src/core/entities/person-name.ts';
import { read } from '../../../story.ts';

/** The words by which the first name of a text may be called. */
function callingsIn(text: string): readonly string[] {
  const [first] = read('a.md', text, '2024-03-05').characters;
  return callings(new FolderName(keyOf(first!), false, 0));
}

describe('the words by which a name may be called for short', () => {
  it('are those of the full name of a person, in any spelling', () => {
    const words = callingsIn('Anna Müller, the mayor of Mardal, spoke on Monday.');
    assert.deepEqual([...words].sort(), ['anna', 'mueller'].map(looseSoundOf).sort());
  });

  it('are the surname alone where no more is told', () => {
    assert.deepEqual(callingsIn('Mr Müller spoke on Monday.'), [looseSoundOf('muller')]);
  });

  it('are the one word of a place, and none of a body with several', () => {
    assert.deepEqual(callingsIn('The court in Mardal jailed the owner.'), [looseSoundOf('mardal')]);
    assert.deepEqual(callingsIn('The Harbour Board of Trustees met on Monday.'), []);
  });
});
