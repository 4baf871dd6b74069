import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findWrittenDates, readClockTime } from '../../../../src/core/calendar/written-date.ts';

const read = (line: string) => findWrittenDates(line).map(({ value }) => value);

describe('dates as page headers write them', () => {
  it('are read with the time that stands beside them', () => {
    assert.deepEqual(read('Published November 01, 2024 | 02:40 PM'), ['2024-11-01T14:40']);
    assert.deepEqual(read('Last Updated : Jan 15 2024 | 2:43 PM IST'), ['2024-01-15T14:43']);
    assert.deepEqual(read('2025-05-08 10:13:17source:'), ['2025-05-08T10:13:17']);
    assert.deepEqual(read('Nov. 1, 2024, 2:40 p.m. ET'), ['2024-11-01T14:40']);
    assert.deepEqual(read('Fri 1 Nov 2024 14.40 GMT'), ['2024-11-01T14:40']);
    assert.deepEqual(read('2024-02-14T16:15:30Z'), ['2024-02-14T16:15:30']);
    assert.deepEqual(read('12:15 a.m. Friday, March 1st, 2024'), ['2024-03-01T00:15']);
    assert.deepEqual(read('20 Nov, 2019 05:47'), ['2019-11-20T05:47']);
  });

  it('are read without a time', () => {
    assert.deepEqual(read('date 2024-10-30'), ['2024-10-30']);
    assert.deepEqual(read('16 Jan 2024'), ['2024-01-16']);
    assert.deepEqual(read('April 24, 2019'), ['2019-04-24']);
    assert.deepEqual(read('1st Nov, 2024'), ['2024-11-01']);
  });

  it('stand at their place in the line', () => {
    const [date] = findWrittenDates('Published: 22:04, 22 Apr 2024', 100);
    assert.deepEqual([date!.start, date!.end, date!.value], [111, 129, '2024-04-22T22:04']);
  });

  it('are two when a page was updated', () => {
    assert.deepEqual(read('12:43, 20 Apr 2026Updated 12:44, 21 Apr 2026'), [
      '2026-04-20T12:43',
      '2026-04-21T12:44',
    ]);
  });

  it('keep both readings when the figures allow them', () => {
    assert.deepEqual(findWrittenDates('01/11/2024'), [
      { start: 0, end: 10, value: '2024-11-01', alternative: '2024-01-11' },
    ]);
    assert.equal(findWrittenDates('25/12/2024')[0]!.alternative, null);
    assert.equal(findWrittenDates('12/25/2024')[0]!.value, '2024-12-25');
    assert.deepEqual(findWrittenDates('01/11/2024 9:30 AM EST')[0], {
      start: 0,
      end: 22,
      value: '2024-01-11T09:30',
      alternative: '2024-11-01',
    });
  });

  it('are glued to a word by templates, and yet are no part of one', () => {
    assert.deepEqual(read('2 minute readApril 25, 20232:26 PM GMT+2'), ['2023-04-25T14:26']);
    assert.deepEqual(read('dismay 1, 2024'), []);
  });

  it('are none without a year, outside the calendar or in other figures', () => {
    assert.deepEqual(read('Updated November 1'), []);
    assert.deepEqual(read('31 February 2024'), []);
    assert.deepEqual(read('Call 555-2024-1-800'), []);
    assert.deepEqual(read('Score 3-2, page 2024'), []);
  });

  it('find the time on a line of its own', () => {
    assert.equal(readClockTime('10:00 pm'), '22:00');
    assert.equal(readClockTime('5:50 PM'), '17:50');
    assert.equal(readClockTime('3 minute read'), null);
    assert.equal(readClockTime('12'), null);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (line) => void findWrittenDates(`${line} 2024`)),
    );
  });
});
