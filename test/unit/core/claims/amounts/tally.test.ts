import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../../story.ts';

/** The tallies that a text gives: more and less votes, and who voted. */
function tallies(text: string): readonly string[] {
  return read('a.md', text, '2024-03-06').claims.flatMap(({ quantity, statement }) =>
    quantity?.of === 'vote tally'
      ? [
          [quantity.text, statement.phrases.find(({ role }) => role === 'of')?.head ?? '']
            .join(' ')
            .trim(),
        ]
      : [],
  );
}

describe('findTally', () => {
  for (const [text, tally] of [
    ['The vote was 34-13, and two seats were empty.', '34-13'],
    ['Senators passed the bill 29-18 after a long debate.', '29-18 senate'],
    ['The motion was rejected by 54 votes to 40.', '54 votes to 40'],
    ['The council voted 7 to 2 for the plan.', '7 to 2 council'],
  ] as const)
    it(`reads: ${text}`, () => {
      assert.deepEqual(tallies(text), [tally]);
    });

  for (const text of [
    'Mardal beat Tolka 3-1 on Sunday.',
    'The council voted 7-2 last year and 6-3 on Monday.',
    'Lawmakers passed a similar bill 29-18 last year.',
    'Mardal passed the ball 10-12 times.',
  ])
    it(`reads none: ${text}`, () => {
      assert.deepEqual(tallies(text), []);
    });

  it('holds two tallies of one house against each other, and not those of two houses', () => {
    const told = (text: string) => `The Norvik parliament debated the rent bill on Monday. ${text}`;
    const kinds = (a: string, b: string) => conflictsOf(told(a), told(b));
    assert.deepEqual(kinds('The vote was 34-13.', 'Senators passed the bill 29-18.'), ['number']);
    assert.deepEqual(kinds('The vote was 34-13.', 'Senators passed the bill 34 to 13.'), []);
    assert.deepEqual(
      kinds('The house passed the bill 134-113.', 'Senators passed the bill 29-18.'),
      [],
    );
  });

  it('holds the tally on an amendment against none on the law', () => {
    const told = (text: string) => `Kestoria's parliament debated a mining law on Monday. ${text}`;
    const passed = told('Deputies passed the mining law by 112 votes to 74.');
    const kinds = (text: string) => conflictsOf(passed, told(text));
    assert.deepEqual(kinds('The law was adopted by 96 votes to 74.'), ['number']);
    assert.deepEqual(kinds('An amendment was defeated by 96 votes to 74 before that.'), []);
  });
});
