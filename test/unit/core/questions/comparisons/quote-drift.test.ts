import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';
import { findStory } from '../../../../story.ts';

function kinds(a: string, b: string) {
  return findStory({
    'a.md': { text: a, published: '2024-03-12' },
    'b.md': { text: b, published: '2024-03-12' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict')
    .map(({ kind }) => kind);
}

const quote = (months: number, tail: string) =>
  `"We will rebuild the old bridge within ${String(months)} months," Governor Ada Quill ${tail}.`;

describe('a quotation that drifts', () => {
  it('is listed where one speaker is quoted with two numbers', () => {
    assert.deepEqual(
      kinds(quote(18, 'told reporters in Remsen on Monday'), quote(12, 'said in Remsen on Monday')),
      ['quote-drift'],
    );
  });

  it('is none where the words are the same', () => {
    assert.deepEqual(
      kinds(quote(18, 'told reporters in Remsen on Monday'), quote(18, 'said in Remsen on Monday')),
      [],
    );
  });

  it('is none where another governor speaks', () => {
    assert.deepEqual(
      kinds(
        quote(18, 'told reporters in Remsen on Monday'),
        '"We will rebuild the old bridge within 12 months," Governor Lou Marsh said in Selby on Monday.',
      ),
      [],
    );
  });

  it('is none where half of the words are others: she said two things', () => {
    const lead = 'Fighters were caught at the border, Deputy Bo Lind said on Monday.';
    assert.deepEqual(
      kinds(
        `${lead} “We were told that the gang is coming down the river,” Lind said.`,
        `${lead} “I hear that the gang is going to rob farmers,” Lind said.`,
      ),
      [],
    );
  });

  it('is a share that one article has otherwise', () => {
    const won = (share: string) => `“We shall be glad of ${share} this time,” Ana Roza said.`;
    assert.deepEqual(kinds(won('18 per cent'), won('40%')), ['quote-drift']);
    assert.deepEqual(kinds(won('18 per cent'), won('18%')), []);
  });
});

describe('what a coach said of June', () => {
  const quoted = (words: string, when: string) =>
    `Selm lost 2-1 on Sunday. "I ${words} the club in June, whatever happens," Selm coach Tomas Brenin ${when}.`;
  const leaves = quoted('will leave', 'told reporters after the match');

  it('is no drift where he had said it months before', () => {
    assert.ok(
      !conflictsOf(leaves, quoted('will not leave', 'had told reporters in January')).includes(
        'quote-drift',
      ),
    );
    assert.deepEqual(
      conflictsOf(leaves, quoted('will not leave', 'told reporters after the match')),
      ['quote-drift'],
    );
  });
});

describe('a quotation of two clauses', () => {
  const told = (words: string, whom: string) =>
    `Former minister Ana Roza stood trial in Corvo on Tuesday. "${words}," Roza told ${whom}.`;

  it('is no other one where only the word between them differs', () => {
    const knew = told('I knew about the gifts, but I never asked for them', 'the court');
    const unaware = 'I did not know about the gifts, and I never asked for them';
    assert.deepEqual(conflictsOf(knew, told(unaware, 'the judges')), ['quote-drift']);
    assert.deepEqual(
      conflictsOf(knew, told('I knew about the gifts, and I never asked for them', 'the judges')),
      [],
    );
  });
});
