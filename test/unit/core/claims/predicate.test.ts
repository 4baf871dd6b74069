import assert from 'node:assert/strict';
import { conflictsOf, read } from '../../../story.ts';

describe('a verb that is the name of a class', () => {
  it('tells of something else: a budget is presented, and nobody is present', () => {
    const predicates = (text: string) =>
      read('a.md', text, '2024-03-05').claims.map(({ predicate }) => predicate);
    assert.deepEqual(predicates('The minister presented the budget.'), ['put-forward']);
    assert.deepEqual(predicates('The firm missed its targets.'), ['fall-short']);
    assert.ok(predicates('There are 3,000 soldiers in Sarvo.').includes('present'));
  });

  it('has a day: two reports may give two for one budget', () => {
    const budget = (day: string) =>
      `Finance Minister Ana Roza will present the 2026 budget to parliament on ${day}, the speaker said on Monday.`;
    assert.equal(conflictsOf(budget('November 13'), budget('November 20')).length, 1);
    assert.deepEqual(conflictsOf(budget('November 13'), budget('13 November')), []);
  });
});
