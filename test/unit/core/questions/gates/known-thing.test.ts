import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

describe('a thing that two articles open with', () => {
  const lead = 'Parliament in Mardal voted on Tuesday on the budget of prime minister Erik Lund.';
  const down = (opening = lead) => `${opening} The budget was voted down late on Tuesday.`;
  const passed = (opening = lead) => `${opening} Lawmakers approved the budget late on Tuesday.`;

  it('is one thing, whoever is told to have decided on it', () => {
    assert.deepEqual(conflictsOf(down(), passed()), ['antonym']);
  });

  it('may be another where one of the two does not open with it', () => {
    const other = 'Parliament in Mardal met on Tuesday with prime minister Erik Lund.';
    assert.deepEqual(conflictsOf(down(), passed(other)), []);
  });

  it('may be another where an article opens with two of its kind', () => {
    const two = lead.replace('the budget', 'the road budget and the school budget');
    assert.deepEqual(conflictsOf(down(two), passed(two)), []);
  });

  it('is another where the openings narrow it in other ways', () => {
    const road = lead.replace('the budget', 'the road budget');
    const school = lead.replace('the budget', 'the school budget');
    assert.deepEqual(conflictsOf(down(road), passed(school)), []);
    assert.deepEqual(conflictsOf(down(road), passed(road)), ['antonym']);
  });
});
