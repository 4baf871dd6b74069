import assert from 'node:assert/strict';
import { findStory } from '../../../story.ts';

/** The questions over which two articles of one day differ. */
function asked(a: string, b: string): readonly string[] {
  return findStory({
    'a.md': { text: a, published: '2024-09-18' },
    'b.md': { text: b, published: '2024-09-18' },
  })
    .questions()
    .filter(({ relation }) => relation === 'conflict' || relation === 'dispute')
    .map(({ question }) => question);
}

describe('the words of a question', () => {
  it('ask how much was burnt, of no people', () => {
    const burnt = (area: string) =>
      `The fire on Coldwater Ridge had ${area} by Tuesday evening, the forest service said.`;
    const [question] = asked(burnt('consumed 2,000 acres'), burnt('burned 9,000 hectares'));
    assert.equal(question, 'How much land burned on Coldwater Ridge?');
  });

  it('take no object twice that the verb has in it', () => {
    const talks = (words: string) => `The talks in Mardal ${words} on Monday, the ministry said.`;
    for (const question of asked(talks('took place'), talks('did not take place')))
      assert.ok(!/place place/.test(question), question);
  });

  it('ask of one person with was', () => {
    const questions = asked(
      'The mayor of Mardal, Ada Quill, was arrested on Monday, police said.',
      'The mayor of Mardal, Ada Quill, was not arrested on Monday, police said.',
    );
    assert.match(questions[0]!, /^Was /);
  });

  it('leave out the dateline where they repeat a sentence, and go on in small letters', () => {
    const captain = (being: string) =>
      `MARDAL (AP) - Its captain ${being} sober, the boat ran onto the rocks off Mardal on Monday, police said.`;
    const [question] = asked(captain('being'), captain('being not'));
    assert.match(question!, /^Is it so that its captain being sober, the boat ran /);
  });

  it('ask of those who were hurt and not of nobody, in whatever order the articles come', () => {
    const fire = 'A fire destroyed a mill in Mardal on Monday.';
    const [hurt, nobody] = [`${fire} Two workers were injured.`, `${fire} Nobody was hurt.`];
    assert.deepEqual(asked(hurt, nobody), ['Were two workers injured?']);
    assert.deepEqual(asked(nobody, hurt), ['Were two workers injured?']);
  });
});
