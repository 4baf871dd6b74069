import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

/** What two articles come to of which the first says no and the second yes, and why it is no more. */
function related(no: string, yes: string, days: readonly [string, string]) {
  const [first] = findStory({
    'a.md': { text: no, published: days[0] },
    'b.md': { text: yes, published: days[1] },
  }).questions();
  return first && [first.relation, first.strength];
}

describe('what one article affirms and another denies', () => {
  const oneDay = ['2024-03-05', '2024-03-05'] as const;
  const later = ['2024-03-05', '2024-03-08'] as const;
  const signed = 'Nordmark signed the Sarno trade deal with Chile';
  const not = 'Nordmark did not sign the Sarno trade deal with Chile';

  it('is a conflict, the stronger where no speaker stands between', () => {
    assert.deepEqual(related(`${not} on Monday.`, `${signed} on Monday.`, oneDay), [
      'conflict',
      'strong',
    ]);
  });

  it('is a dispute between two speakers', () => {
    const says = (text: string, who: string) => `${text} on Monday, ${who} said.`;
    assert.deepEqual(
      related(says(not, 'the embassy'), says(signed, 'the foreign ministry'), oneDay),
      ['dispute', 'medium'],
    );
  });

  it('is a change where it had not been done yet', () => {
    const notYet = 'Nordmark has not yet signed the Sarno trade deal with Chile.';
    assert.deepEqual(related(notYet, `${signed}.`, later), ['update', 'medium']);
  });

  it('may be a change where it was not done, and is as told on a later day', () => {
    assert.deepEqual(related(`${not}.`, `${signed}.`, later), ['update', 'weak']);
  });

  it('is a conflict where it is told to have been done before somebody said that it was not yet', () => {
    const notYet =
      'Nordmark has not yet signed the Sarno trade deal with Chile, the embassy said on Tuesday.';
    assert.deepEqual(related(notYet, `${signed} on Sunday.`, later), ['conflict', 'medium']);
    assert.deepEqual(related(notYet, `${signed} on Thursday.`, later), ['update', 'medium']);
  });
});
