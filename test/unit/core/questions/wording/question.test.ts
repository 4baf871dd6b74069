import assert from 'node:assert/strict';
import { answering } from '../../../../../src/core/questions/answering.ts';
import type { Pair } from '../../../../../src/core/questions/rows.ts';
import { questionInWords } from '../../../../../src/core/questions/wording/question.ts';
import { toldIn } from '../told-in.ts';
import { asked } from './asked.ts';

describe('the words of a question', () => {
  it('are those of the sentence where a claim begins in its middle', () => {
    const text =
      'Envoys of Norway announced an aid package on Tuesday after a cyclone devastated the islands.';
    const told = toldIn('a.md', text).find(({ claim }) => claim.text.startsWith('after'))!;
    const pair = { comparison: { kind: 'like-amount' } } as unknown as Pair;
    assert.equal(
      questionInWords([answering(() => told)], pair, new Map()),
      `Is it so that ${text.slice(0, -1)}?`,
    );
  });

  it('leave out the dateline where they repeat a sentence, and go on in small letters', () => {
    const captain = (being: string) =>
      `MARDAL (AP) - Its captain ${being} sober, the boat ran onto the rocks off Mardal on Monday, police said.`;
    const [question] = asked(captain('being'), captain('being not'));
    assert.match(question!, /^Is it so that its captain being sober\b/);
  });

  it('have no capital that the sentence has because it begins, and that of a name', () => {
    const ask = (who: string) => {
      const text = `${who} being ill, the match in Mardal was put off on Monday.`;
      const told = toldIn('a.md', text)[0]!;
      const pair = { comparison: { kind: 'like-amount' } } as unknown as Pair;
      return questionInWords([answering(() => told)], pair, new Map());
    };
    assert.match(ask('Officers'), /^Is it so that officers being ill/);
    assert.match(ask('Rusk'), /^Is it so that Rusk being ill/);
    assert.match(ask('Police Scotland'), /^Is it so that Police Scotland being ill/);
  });

  it('ask of those who were hurt and not of nobody, in whatever order the articles come', () => {
    const fire = 'A fire destroyed a mill in Mardal on Monday.';
    const [hurt, nobody] = [`${fire} Two workers were injured.`, `${fire} Nobody was hurt.`];
    assert.deepEqual(asked(hurt, nobody), ['Were two workers injured?']);
    assert.deepEqual(asked(nobody, hurt), ['Were two workers injured?']);
  });
});
