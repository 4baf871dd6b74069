import assert from 'node:assert/strict';
import { read } from './told.ts';

function speakers(text: string): (string | null)[] {
  const { names, attributions } = read(text);
  return attributions.map(({ speaker }) =>
    speaker === null ? null : names.characters[speaker]!.name,
  );
}

describe('speakers', () => {
  it('are the character that the source names', () => {
    assert.deepEqual(speakers('Mayor Ann Lee said the bridge was safe.'), ['Ann Lee']);
  });

  it('are taken up by a pronoun', () => {
    assert.deepEqual(speakers('Ann Lee said the bridge was safe. She said it would open soon.'), [
      'Ann Lee',
      'Ann Lee',
    ]);
  });

  it('are taken up by the pronoun that first took them up, and by no other', () => {
    assert.deepEqual(
      speakers('Ada Quist died on Monday. She said she liked it. He said the house was cold.'),
      ['Ada Quist', null],
    );
    assert.deepEqual(
      speakers('Ada Quist died on Monday. She said she liked it. She said the house was cold.'),
      ['Ada Quist', 'Ada Quist'],
    );
  });

  it('are taken up by their role', () => {
    assert.deepEqual(
      speakers('Defence Minister Ole Dahl arrived on Monday. The minister said 300 would follow.'),
      ['Ole Dahl'],
    );
  });

  it('are the office for which a nameless spokesperson speaks', () => {
    assert.deepEqual(speakers('A spokesman for the Kremlin said the ship was lost.'), ['Kremlin']);
  });

  it('are nobody where the source is nobody in particular', () => {
    assert.deepEqual(speakers('Experts say the bridge was old.'), [null]);
  });
});
