import assert from 'node:assert/strict';
import { findStory } from '../../../../story.ts';

describe('a question about a cause', () => {
  const lead = 'A train left the track near Varnholt on Monday, the police chief Ida Renn said.';
  const asked = (a: string, b: string) =>
    findStory({
      'a.md': { text: `${lead} ${a}`, published: '2024-03-06' },
      'b.md': { text: `${lead} ${b}`, published: '2024-03-06' },
    })
      .questions()
      .filter(({ relation }) => relation === 'conflict')
      .map(({ question, answers }) => [question, ...answers.map(({ answer }) => answer)]);

  it('names the event as the later article does, and each cause', () => {
    assert.deepEqual(
      asked(
        'The train left the track because it was travelling too fast, the board said.',
        'A broken rail caused the train accident, the board said.',
      ),
      [
        [
          'What caused the train accident?',
          'too fast (said 2024-03-06 by the board)',
          'broken rail (said 2024-03-06 by the board)',
        ],
      ],
    );
  });

  it('asks for a disease by that word', () => {
    const told = (name: string) =>
      `Nine people have died in Varnholt since Monday. Tests showed that the disease was ${name}, the ministry said.`;
    assert.equal(asked(told('cholera'), told('typhoid')).at(0)?.[0], 'What is the disease?');
  });
});
