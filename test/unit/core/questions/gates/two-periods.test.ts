import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const carried = (count: string, when: string) =>
  `Airline Skaro said it carried ${count} passengers in ${when}, it said on Monday.`;
const conflicts = (a: string, b: string) => conflictsOf(a, b, '2025-01-16').length;

describe('a number of a month', () => {
  it('is another than that of its year', () => {
    const december = carried('4.2 million', 'December');
    assert.equal(conflicts(december, carried('3.1 million', 'December')), 1);
    assert.equal(conflicts(december, carried('51 million', '2024')), 0);
  });

  it('may be that of one of its days', () => {
    const killed = (people: string, when: string) =>
      `A mine blast killed ${people} people in Mardal ${when}, the mayor Jan Holub said.`;
    assert.equal(conflicts(killed('12', 'in December'), killed('19', 'on 9 December')), 1);
  });
});
