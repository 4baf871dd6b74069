import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

/** What a text tells, by predicate, with a minus where it is denied. */
const told = (text: string) =>
  read('a.md', text, '2024-03-05').claims.map(
    ({ predicate, polarity, stance }) =>
      `${polarity === 'negative' || stance === 'denies' ? '-' : ''}${predicate}`,
  );

describe('a clause that is taken for granted', () => {
  for (const [text, denied] of [
    ['Police questioned the driver who fled the village.', '-flee'],
    ['Lund denied being the man who fled the village.', '-flee'],
    ['Lund denied that the car that fled the village was his.', '-flee'],
    ['Lund denied that he was drunk when his brother fled the village.', '-flee'],
    ['Lund denied that he was drunk after his brother fled the village.', '-flee'],
    ['Lund denied that the film shows the man who was asked to help those who fled.', '-flee'],
    [
      'Lund denied that the film shows the man who was glad that his brother fled the village.',
      '-flee',
    ],
    ['No driver who fled the village was hurt.', '-flee'],
    ['Lund denied that a woman detained in Tarsk is his wife.', '-arrest'],
    ['Lund denied that a driver taken to hospital in Tarsk was drunk.', '-take'],
    ['Lund denied that the man arrested in Tarsk is a spy.', '-arrest'],
    ['Lund denied that a body found in Tarsk was that of his wife.', '-discover'],
  ] as const)
    it(`is not denied: ${text}`, () => {
      assert.ok(!told(text).includes(denied), told(text).join(', '));
    });

  for (const text of [
    'Lund denied that he fled the village.',
    'Lund denied the claim that his brother fled the village.',
    'Lund, who denied that he fled the village, was hurt.',
    'Lund denied that, when the mill closed, he fled the village.',
    'Lund denied that the driver who hit the boy fled the village.',
    'There was no driver who fled the village.',
    'No driver fled the village.',
    'Lund denied that the driver hired by his brother fled the village.',
    'Lund denied that his brother fled the village and was detained.',
  ])
    it(`is another than what is denied: ${text}`, () => {
      assert.ok(told(text).includes('-flee'), told(text).join(', '));
    });

  it('is told where nothing is denied', () => {
    assert.ok(told('Police said the driver who fled the village was hurt.').includes('flee'));
  });
});
