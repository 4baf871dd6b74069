import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** Whom or what it happens to, with the phrases behind a preposition. */
function told(text: string, predicate: string): readonly string[] {
  return read('a.md', text, '2024-03-05')
    .claims.filter((claim) => claim.predicate === predicate)
    .flatMap(({ statement }) => statement.phrases.map(({ role, head }) => `${role} ${head}`));
}

describe('the phrases of a clause', () => {
  it('take a town by its name, whether its kind is told or not', () => {
    assert.deepEqual(told('The town of Orval was evacuated.', 'evacuate'), ['patient orval']);
    assert.deepEqual(told('Orval was evacuated.', 'evacuate'), ['patient orval']);
    const birds = told('The island of birds was evacuated.', 'evacuate');
    assert.ok(birds.includes('patient island'), birds.join());
  });

  it('take as many of a whole as it is told of', () => {
    const lows = (text: string) =>
      read('a.md', text, '2024-03-05')
        .claims.filter(({ predicate }) => predicate === 'keep')
        .map(({ quantity }) => [quantity?.text, quantity?.of]);
    assert.deepEqual(lows('Corvane would keep 2,300 of 4,150 jobs.'), [['2,300', 'job']]);
    assert.deepEqual(lows('Corvane would keep 4,150 jobs.'), [['4,150', 'job']]);
  });

  it('take the mayor of a town for no town', () => {
    const phrases = told('The mayor of Orval was evacuated.', 'evacuate');
    assert.ok(phrases.includes('patient mayor'), phrases.join());
  });

  it('tell how long it had taken by the word before it, and take it for no term', () => {
    const after = told(
      'Weber was sentenced on Wednesday after four years of inquiries.',
      'sentence',
    );
    assert.ok(after.includes('after year'), after.join());
    const to = told('Weber was sentenced on Wednesday to four years in prison.', 'sentence');
    assert.ok(to.includes('to year'), to.join());
  });

  it('keep of what kind a town is that they take by its name', () => {
    const kinds = (text: string) =>
      read('a.md', text, '2024-03-05').claims.flatMap(({ statement }) =>
        statement.phrases.map(({ modifiers }) => modifiers.join(' ')),
      );
    assert.deepEqual(kinds('The village of Orval was evacuated.'), ['village']);
    assert.deepEqual(kinds('Orval was evacuated.'), ['']);
  });
});
