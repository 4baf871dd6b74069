import assert from 'node:assert/strict';
import { readIds } from '../../../../src/core/questions/folder-ids.ts';
import { read } from '../../../story.ts';

/** The ids of the names of an article whose characters have these ids in the folder. */
function idsIn(text: string, entityOf: (name: string) => string | undefined) {
  const { claims, characters } = read('a.md', text, '2024-03-05');
  const ids = readIds((character) => entityOf(characters[character]!.name));
  const [claim] = claims;
  return {
    named: claim!.statement.phrases.flatMap((phrase) => [...ids.idsOf(phrase)]),
    speaker: ids.speakerOf(claim!),
  };
}

describe('readIds', () => {
  it('knows a person by the id in the folder, as who is told of and as who says it', () => {
    const { named, speaker } = idsIn(
      'Ada Quill met Erik Falk on Monday, Lena Voss said.',
      (name) => `PERSON:${name}`,
    );
    assert.deepEqual(named.slice(0, 2), ['PERSON:Ada Quill', 'PERSON:Erik Falk']);
    assert.equal(speaker, 'PERSON:Lena Voss');
  });

  it('knows a country by its code', () => {
    const { named } = idsIn('Norway opened the bridge on Monday.', (name) =>
      name === 'Norway' ? 'LOC:=NO' : undefined,
    );
    assert.ok(named.includes('@NO'));
  });

  it('knows who speaks by the words where nobody has that name', () => {
    const { speaker } = idsIn(
      'Ada Quill met Erik Falk on Monday, The Police said.',
      () => undefined,
    );
    assert.equal(speaker, 'the police');
  });

  it('has no speaker where the article itself tells it', () => {
    assert.equal(idsIn('Ada Quill met Erik Falk on Monday.', () => undefined).speaker, null);
  });
});
