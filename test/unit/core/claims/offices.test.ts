import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

function held(text: string): readonly (readonly [string | null, string | null])[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'hold-office')
    .map(({ object, subject }) => [object, subject]);
}

describe('a title beside a name', () => {
  it('tells who holds an office', () => {
    assert.deepEqual(held('Mardal Mayor Anna Berg visited the market on Monday.'), [
      ['mayor', 'Anna Berg'],
    ]);
  });

  it('tells nothing of a former, acting or future holder', () => {
    for (const title of ['Former mayor', 'Acting mayor', 'Deputy mayor'])
      assert.deepEqual(held(`${title} Anna Berg visited the market in Mardal on Monday.`), []);
  });

  it('tells nothing where one article gives the office to two: not both hold it now', () => {
    assert.deepEqual(
      held('President Ada Quill met President Hugo Marsh, who had lost to her, on Monday.'),
      [],
    );
  });
});
