import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';

/** What a text tells of whom, a denial with *not* before it. */
function told(text: string): readonly string[] {
  return read('a.md', text, '2024-03-05').claims.map(
    ({ predicate, polarity, statement }) =>
      `${polarity === 'negative' ? 'not ' : ''}${predicate}: ${statement.phrases.find(({ role }) => role === 'patient')?.text}`,
  );
}

describe('what became of somebody', () => {
  for (const [expected, text] of [
    ['found-dead: the boy', 'Searchers found the boy’s body in the woods on Monday.'],
    ['found-dead: the man', 'The body of the man was recovered on Monday.'],
    ['not wound: no injuries', 'There were no injuries in the fire, the fire brigade said.'],
    ['accounted-for: Everyone', 'Everyone has been accounted for since Monday, police said.'],
    [
      'in-custody: The passengers',
      'The passengers are still being held in the north, police said.',
    ],
    [
      'in-custody: the skipper',
      'Three days after the raid, on Friday, the skipper was still being held.',
    ],
    ['withstand: The dam', 'The dam is still standing after the flood, engineers said.'],
    ['pay: a ransom', 'Relatives had handed over a ransom of 200,000 dollars on Monday.'],
  ] as const)
    it(`is read from other words for it: ${text}`, () => {
      assert.ok(told(text).includes(expected), told(text).join('; '));
    });

  it('is not what is found, said or held besides', () => {
    const all = [
      'Searchers found the boy’s jacket in the woods on Monday.',
      'Police found two bodies in the woods on Monday.',
      'There were no injuries among the crew on Monday, the firm said.',
      'A meeting is still being held in the town hall of Mardal on Monday.',
    ];
    for (const text of all)
      assert.ok(
        told(text).every((one) => !/found-dead|wound|in-custody/.test(one)),
        told(text).join('; '),
      );
  });

  it('is where the body lay, where its place has a name', () => {
    const text = 'The body of the man was found in Mardal on Monday.';
    assert.deepEqual(told(text), ['discover: The body']);
  });

  it('is told neither of the nine nor of their mother, where four of them are alive', () => {
    const all = told('Anna Berg had nine children, of whom four are still alive.');
    assert.ok(!all.some((one) => one.startsWith('survive')), all.join('; '));
  });
});
