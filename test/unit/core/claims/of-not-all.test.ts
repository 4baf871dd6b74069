import assert from 'node:assert/strict';
import { read } from '../../../story.ts';

const predicates = (text: string) =>
  read('a.md', text, '2024-03-05').claims.map(({ predicate }) => predicate);

describe('a sentence about how many they were', () => {
  for (const text of [
    'Not all of the miners were rescued.',
    'Not every miner was rescued.',
    'Not many miners were rescued.',
    'Hardly anyone was rescued.',
    'Few of the miners were rescued.',
    'Very few miners were rescued.',
  ])
    it(`tells neither of all nor of none: ${text}`, () => {
      assert.ok(!predicates(text).includes('rescue'));
    });

  for (const text of [
    'All of the miners were rescued.',
    'A few of the miners were rescued.',
    'A few hundred miners were rescued.',
    'The few miners were rescued.',
    'Not far from Tarsk, nine miners were rescued.',
    'Not one of the miners was rescued.',
    'None of the miners was rescued.',
  ])
    it(`tells what was done: ${text}`, () => {
      assert.ok(predicates(text).includes('rescue'));
    });
});
