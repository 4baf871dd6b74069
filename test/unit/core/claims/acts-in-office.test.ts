import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who is said to hold an office now. */
function holders(text: string): readonly (string | null)[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'hold-office')
    .map(({ subject }) => subject);
}

describe('a title that stands only before a name', () => {
  it('tells who holds the office where he acts in it', () => {
    for (const text of [
      'President Quill said on Monday that the dam would hold.',
      'The dam would hold, said President Quill on Monday.',
      'The dam was praised by President Quill on Monday.',
      'The dam would hold, according to President Quill.',
      'President Quill will visit the dam on Monday.',
      'President Quill has visited the dam in Mardal.',
    ])
      assert.deepEqual(holders(text), ['Quill'], text);
  });

  it('is kept by those who held it before: what is told of them shows nothing', () => {
    for (const text of [
      'The dam was begun under President Quill and is cracking.',
      'The dam bears the name of President Quill in gilded letters.',
      'A gunman shot at President Quill beside the dam.',
      'President Quill was shot beside the dam.',
      'The dam fell after shooting President Quill, the paper wrote.',
      'Hoping for President Quill to speak, people stood beside the dam.',
      'President Quill had opened the dam in the spring.',
      'President Quill opened the dam in 1981.',
      'Quenland President Quill opened the dam in 1981.',
    ])
      assert.deepEqual(holders(text), [], text);
  });

  it('may be hoped or feared for somebody who never held it', () => {
    for (const text of [
      'It is time to worry about President Quill, the paper wrote.',
      'President Quill would sell the dam, the paper wrote.',
      'If President Quill sells the dam, the town will go dark.',
    ])
      assert.deepEqual(holders(text), [], text);
  });

  it('need not act where the title says of what it is', () => {
    assert.deepEqual(holders('A letter to Mardal Mayor Anna Berg was found on Monday.'), [
      'Anna Berg',
    ]);
    assert.deepEqual(holders('A letter to Mayor Anna Berg was found on Monday.'), []);
  });

  it('is asked of the offices of lands and towns: a former chairman is no chairman', () => {
    assert.deepEqual(holders('A letter to Chairman Anna Berg was found on Monday.'), ['Anna Berg']);
  });

  it('still shows that an article speaks of two who held it', () => {
    assert.deepEqual(
      holders('President Quill said on Monday that a law of President Marsh would go.'),
      [],
    );
  });
});
