import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who is told to have been convicted or to have sunk, by name. */
function told(text: string): readonly (string | undefined)[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'convict' || predicate === 'arrest')
    .map(({ statement: { phrases } }) => phrases.find(({ role }) => role === 'patient')?.text);
}

describe('somebody beside whose name it stands what he is', () => {
  it('is meant by that word further on: the banker Rolf Stein, the banker', () => {
    for (const lead of [
      'The banker Rolf Stein stood trial in Zelburg.',
      'Rolf Stein, a former banker, stood trial in Zelburg.',
      'The banker, Rolf Stein, stood trial in Zelburg.',
    ])
      assert.deepEqual(told(`${lead} The banker was convicted on Friday.`), ['Rolf Stein'], lead);
  });

  it('is not meant where two are called so, or one more who has no name', () => {
    for (const lead of [
      'The banker Rolf Stein and the banker Ada Quill stood trial in Zelburg.',
      'The banker Rolf Stein stood trial in Zelburg. A banker had reported it.',
    ])
      assert.deepEqual(told(`${lead} The banker was convicted on Friday.`), ['The banker'], lead);
  });

  it('is not meant before the name, nor by a word for anybody', () => {
    assert.deepEqual(
      told('The banker was convicted on Friday. The banker Rolf Stein stood trial in Zelburg.'),
      ['The banker'],
    );
    assert.deepEqual(
      told('The spokesman Rolf Stein left Zelburg. The spokesman was arrested on Friday.'),
      ['The spokesman'],
    );
  });
});
