import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const conflicts = (a: string, b: string) => conflictsOf(a, b, '2024-10-23').length;
const report = (words: string) =>
  `The Norwegian group Havfisk published its results on Wednesday. Pretax profit ${words}.`;

describe('the span of which a result is', () => {
  it('is the same one in a quarter and in its three months: both cannot be right', () => {
    const rose = report('rose in the third quarter, helped by lower prices');
    assert.equal(conflicts(rose, report('fell in the three months to the end of September')), 1);
    assert.equal(conflicts(rose, report('fell in the third quarter')), 1);
  });

  it('is another one in nine months, or in half a year', () => {
    const rose = report('rose in the third quarter, helped by lower prices');
    assert.equal(conflicts(rose, report('fell in the nine months to the end of September')), 0);
    assert.equal(conflicts(rose, report('fell in the first half of the year')), 0);
  });

  it('is another in a quarter than in its last month', () => {
    const sales = (moved: string) =>
      `Valtor Motors of Tarsk gave its figures on Monday. Its sales ${moved}.`;
    const rose = sales('rose 12 per cent in the first quarter');
    assert.equal(conflictsOf(rose, sales('fell 3 per cent in the first quarter')).length, 1);
    assert.equal(conflictsOf(rose, sales('fell 3 per cent in March')).length, 0);
  });

  it('is another in the last three months than in the year', () => {
    const profit = (words: string) =>
      `Valtor Motors of Tarsk gave its figures on Monday. Its net profit ${words}.`;
    const rose = profit('rose in 2023');
    assert.equal(conflictsOf(rose, profit('fell in 2023')).length, 1);
    assert.equal(conflictsOf(rose, profit('fell in the last three months of 2023')).length, 0);
  });
});
