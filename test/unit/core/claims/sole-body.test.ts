import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Who is told to have lost money, in the last sentence. */
function loser(text: string): string | null | undefined {
  return read('a.md', text, '2024-03-06').claims.find(({ predicate }) => predicate === 'lose')
    ?.subject;
}

describe('the one body of which an article tells', () => {
  const named = 'The Liberal Union held its congress in Mardal on Monday.';

  it('is meant by what it is', () => {
    assert.equal(loser(`${named} The party lost 12 million euros.`), 'Liberal Union');
  });

  it('is not where two are named, or another has come up without a name', () => {
    const two = `${named} The Workers Union met there too. The party lost 12 million euros.`;
    assert.equal(loser(two), 'The party');
    const rival = `${named} A rival party met there too. The party lost 12 million euros.`;
    assert.equal(loser(rival), 'The party');
  });

  it('is not by a word that bodies are not called by', () => {
    assert.equal(loser(`${named} The village lost 12 million euros.`), 'The village');
  });
});
