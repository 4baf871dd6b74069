import assert from 'node:assert/strict';
import { distinctRoles, showAnswer, showQuantity, showTime } from '../../../src/server/wording.ts';

describe('a time for the reader', () => {
  const cases: [string, string | null][] = [
    ['2024-10-28', '2024-10-28'],
    ['2024-11-01T14:40', '2024-11-01 14:40'],
    ['2024-W43', 'week of 2024-10-21 to 2024-10-27'],
    ['2024-W01', 'week of 2024-01-01 to 2024-01-07'],
    ['2024-W43-WE', 'weekend of 2024-10-26'],
    ['2024-SU', 'summer 2024'],
    ['2024-Q3', 'Q3 2024'],
    ['XXXX-WXX-1', null],
    ['PRESENT_REF', null],
    ['P3D', null],
  ];
  for (const [value, shown] of cases)
    it(`shows ${value} as ${shown ?? 'nothing'}`, () => assert.equal(showTime(value), shown));
});

describe('a number for the reader', () => {
  it('is the range that its words allow', () => {
    assert.equal(showQuantity({ unit: null, low: 9500, high: 10500 }), '9,500 to 10,500');
    assert.equal(showQuantity({ unit: null, low: 8000, high: 8000 }), '8,000');
    assert.equal(showQuantity({ unit: null, low: 300, high: null }), '300 or more');
  });

  it('tells of a week and of a speaker inside a sentence in an answer', () => {
    assert.equal(
      showAnswer('214 (said 2026-W14 by The coast guard)'),
      '214 (said in the week of 2026-03-30 to 2026-04-05 by the coast guard)',
    );
    assert.equal(showAnswer('yes (2026-03-06)'), 'yes (2026-03-06)');
  });

  it('tells a role once that is written with and without capitals', () =>
    assert.deepEqual(distinctRoles(['Mayor', 'mayor', 'Lawyer']), ['Mayor', 'Lawyer']));
});
