import assert from 'node:assert/strict';
import { tagOf } from './read-sentence.ts';

describe('a word before here that may be a bare verb', () => {
  for (const text of [
    'Click here to read more about the flood.',
    'Click here to see what happened in Mardal.',
    'Click here for the full report.',
  ])
    it(`is an order: ${text}`, () => assert.equal(tagOf('Click', text), 'VB'));

  for (const text of [
    'Work here to mend the dam has ended.',
    'Work here for the farmers was hard.',
    'Work here stopped when the dam burst.',
  ])
    it(`is a noun where another verb is its own: ${text}`, () =>
      assert.equal(tagOf('Work', text), 'NN'));
});
