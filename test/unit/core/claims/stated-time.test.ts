import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('the day on which something was said', () => {
  it('is held apart from the day on which it happened', () => {
    assert.deepEqual(
      timesOf('The army withdrew on Sunday, a spokesman said on Tuesday.', 'withdraw'),
      ['2024-03-03', null, '2024-03-05'],
    );
  });

  it('is none on which it happened, where it is the only day', () => {
    assert.deepEqual(timesOf('The army withdrew, a spokesman said on Tuesday.', 'withdraw'), [
      null,
      null,
      '2024-03-05',
    ]);
  });
});
