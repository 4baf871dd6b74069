import assert from 'node:assert/strict';
import { asked } from './asked.ts';

describe('the words of a question', () => {
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
