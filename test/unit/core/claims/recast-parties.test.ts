import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

function decided(text: string): readonly (readonly [string | undefined, string | undefined])[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter(({ predicate }) => predicate === 'approve')
    .map(({ statement: { phrases } }) => [
      phrases.find(({ role }) => role === 'agent')?.head,
      phrases.find(({ role }) => role === 'patient')?.head,
    ]);
}

describe('what a council decides on', () => {
  it('is the stadium, whether it is told of the plan for it or of the stadium plan', () => {
    for (const text of [
      'The council approved the plan for a new stadium on Monday.',
      'The council approved the stadium plan on Monday.',
      'Members of the council approved the stadium on Monday.',
    ])
      assert.deepEqual(decided(text), [['council', 'stadium']], text);
  });

  it('stays the plan where nothing says what it is for', () => {
    assert.deepEqual(decided('The council approved the plan on Monday.'), [['council', 'plan']]);
  });

  it('stays with those who are counted: twelve members are not the council', () => {
    assert.deepEqual(decided('Twelve members of the council approved the stadium on Monday.'), [
      ['member', 'stadium'],
    ]);
  });

  it('is rejected by councillors and approved by the city council: both cannot be', () => {
    const lead = 'The city council of Lindau dealt with a new stadium on Monday.';
    const yes = `${lead} Councillors approved the stadium plan on Monday.`;
    const no = `${lead} The plan for the stadium was rejected by the city council on Monday.`;
    assert.deepEqual(conflictsOf(yes, no), ['antonym']);
    const other = `${lead} The plan for the bridge was rejected by the city council on Monday.`;
    assert.deepEqual(conflictsOf(yes, other), []);
  });
});
