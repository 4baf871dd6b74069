import assert from 'node:assert/strict';
import { nearest } from '../../../../src/core/questions/plain-amount.ts';
import { readPlainly } from '../../../../src/core/questions/plain-sentence.ts';
import { findStory } from '../../../story.ts';

/** How many conflicts two reports from one exchange have. */
const listed = (a: string, b: string, later: string) =>
  findStory({
    'a.md': { text: `Shares in Marhaven rose. ${a}`, published: '2024-03-05' },
    'b.md': { text: `Shares in Marhaven rose. ${b}`, published: later },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict').length;

describe('what a day of trading has of its own', () => {
  it('is another one on another day', () => {
    const bank = 'Marhaven Bank added 1 percent to 50.50 crowns.';
    const other = 'Marhaven Bank dropped 2 percent to 49.49 crowns, giving back its gains.';
    assert.equal(listed(bank, other, '2024-03-06'), 0);
    const came = 'Turnover came to 310 million crowns.';
    const volume = 'Trading volume was 295 million crowns, less than is usual.';
    assert.equal(listed(came, volume, '2024-03-06'), 0);
  });

  it('is not told by what stands aside', () => {
    const text = 'Some 40 people, who were injured before, were killed in Mardal.';
    const sentence = readPlainly(text);
    assert.equal(nearest(sentence, sentence.amounts[0]!), 'kill');
    assert.equal(
      nearest(readPlainly('Some 40 people were injured.'), sentence.amounts[0]!),
      'wound',
    );
  });
});
