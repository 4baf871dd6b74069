import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const rows = (a: string, b: string) => conflictsOf(a, b, '2024-03-06').length;
const voted = (terms: string) =>
  `On Monday the council of Tarnholm voted to close the mine at Orr${terms}.`;
const rejected = (who: string, what: string) =>
  `On Monday the ${who} of Tarnholm rejected a proposal to close the mine at ${what}.`;

describe('what a body decided', () => {
  it('is in conflict where the same body turned the same thing down', () => {
    assert.equal(rows(voted(''), rejected('council', 'Orr')), 1);
    assert.equal(rows(rejected('council', 'Orr'), voted('')), 1);
    assert.equal(
      rows(
        'Tarnholm’s councillors voted on Monday to terminate the contract with Merrow Construction, and people clapped.',
        'A motion to terminate the contract was defeated by the council of Tarnholm on Monday. Merrow Construction keeps it.',
      ),
      1,
    );
  });

  it('is not where another body decided, or of another thing', () => {
    assert.equal(rows(voted(''), rejected('finance committee', 'Orr')), 0);
    assert.equal(rows(voted(''), rejected('council', 'Selby')), 0);
  });

  it('is not where the terms are others', () => {
    assert.equal(rows(voted(' by 2028'), rejected('council', 'Orr by 2026')), 0);
    assert.equal(rows(voted(''), rejected('council', 'Orr at once')), 0);
    assert.equal(rows(voted(''), rejected('council', 'Orr on Sundays')), 0);
  });
});
