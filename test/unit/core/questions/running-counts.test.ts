import assert from 'node:assert/strict';
import { findStory } from '../../../story.ts';

/** What is made of the numbers of articles, each told on a day of March 2024. */
function relations(...articles: readonly (readonly [day: number, text: string])[]): string[] {
  const files = articles.map(([day, text], i) => [
    `${String(i)}.md`,
    { text, published: `2024-03-0${String(day)}` },
  ]);
  return findStory(Object.fromEntries(files))
    .questions()
    .filter(({ kind }) => kind === 'number')
    .map(({ relation }) => relation);
}

const fire = (words: string) => `A fire broke out in the Tolka mine in Mardal. ${words}.`;

describe('a count of one day', () => {
  const [dawn, night] = [fire('Eleven people were killed'), fire('Nineteen people were killed')];

  it('was rising then where it rose later', () => {
    const later = fire('Twenty-four people were killed');
    assert.deepEqual(relations([5, dawn], [5, night], [6, later]), ['update']);
  });

  it('is disputed where it stayed as it was', () => {
    assert.deepEqual(relations([5, dawn], [5, night]), ['conflict']);
    assert.deepEqual(relations([5, dawn], [5, night], [6, night]), ['conflict']);
  });

  it('is disputed where it fell before it rose', () => {
    const later = fire('Twenty-four people were killed');
    assert.deepEqual(relations([5, night], [6, dawn], [7, later]), ['conflict']);
  });

  it('is disputed on the day on which it had come to its end', () => {
    const [last, other] = [
      fire('Thirty people were killed'),
      fire('Thirty-six people were killed'),
    ];
    assert.deepEqual(relations([5, dawn], [8, last], [8, other]), ['conflict']);
  });

  it('may fall where it is of those who are missing', () => {
    const missing = (count: string) => fire(`${count} people are missing`);
    const day = [
      [5, missing('Sixteen')],
      [5, missing('Eleven')],
    ] as const;
    assert.deepEqual(relations(...day), ['conflict']);
    assert.deepEqual(relations(...day, [6, missing('Three')]), ['update']);
    assert.deepEqual(relations([4, missing('Three')], ...day), ['conflict']);
  });

  it('is no such count where nobody counts anew from hour to hour', () => {
    const theft = (count: string) =>
      `Burglars broke into the computers of Corvo Bank in Mardal. Data of ${count} customers was stolen.`;
    const [one, two] = [theft('460,000'), theft('640,000')];
    assert.ok(relations([5, one], [5, two], [6, theft('1.1 million')]).includes('conflict'));
  });
});
