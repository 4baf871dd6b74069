import assert from 'node:assert/strict';
import { conflictsOf } from '../../../story.ts';

const quake = 'An earthquake struck the province of Vardesh on Tuesday.';

describe('a count beside a total', () => {
  const first = `${quake} At least 64 people were killed.`;

  it('contradicts no article that gives the same total', () => {
    const both = `${quake} Ninety people were killed. In Ambel 19 people were killed at the Hotel Teren.`;
    assert.deepEqual(conflictsOf(first, both), []);
    assert.deepEqual(conflictsOf(both, first), []);
  });

  it('is the same count where one number holds the other', () => {
    const blast = 'A blast wrecked a store in Ambel on Tuesday.';
    const injured = (count: string) => `${blast} ${count} people were injured in all.`;
    const dozens = `Dozens of people were injured. ${injured('36')}`;
    assert.deepEqual(conflictsOf(injured('63'), dozens), ['number']);
  });

  it('is the total where none is given, or another one', () => {
    assert.deepEqual(conflictsOf(first, `${quake} Nineteen people were killed.`), ['number']);
    const lower = `${quake} Forty people were killed. In Ambel 19 people were killed at the Hotel Teren.`;
    assert.deepEqual(conflictsOf(first, lower), ['number']);
  });
});
