import assert from 'node:assert/strict';
import { dateInFileName } from '../../../../src/core/article/file-name-date.ts';

const days = (file: string) => dateInFileName(file).map(({ value }) => value);

describe('the day in the name of a file', () => {
  it('is written with signs between year, month and day, or without', () => {
    for (const name of [
      'ferry-2024-11-15.txt',
      '2024_11_15 ferry.txt',
      '20241115.txt',
      'a.2024.11.15.md',
    ])
      assert.deepEqual(days(name), ['2024-11-15'], name);
  });

  it('stands nowhere in the text', () => {
    assert.deepEqual(
      dateInFileName('2024-11-15.txt').map(({ span, method }) => [span, method]),
      [[null, 'file-name']],
    );
  });

  it('is not taken from the folders above', () => {
    assert.deepEqual(days('2023-01-02/ferry.txt'), []);
    assert.deepEqual(days('2023-01-02\\2024-11-15.txt'), ['2024-11-15']);
  });

  it('is no part of a longer number and no day that the calendar has not', () => {
    assert.deepEqual(days('120241115.txt'), []);
    assert.deepEqual(days('202411150.txt'), []);
    assert.deepEqual(days('2024-13-15.txt'), []);
    assert.deepEqual(days('2024-02-31.txt'), []);
    assert.deepEqual(days('1815-06-18.txt'), []);
  });
});
