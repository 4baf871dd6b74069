import assert from 'node:assert/strict';
import { valuesOf } from './times-of.ts';

describe('a day that news knows by its event', () => {
  it('keeps its year however long ago it was', () => {
    assert.deepEqual(valuesOf('He was jailed after the Oct. 7 attack.', '2024-10-30'), [
      'Oct. 7 → 2023-10-07',
    ]);
    assert.deepEqual(valuesOf('The September 11 terrorist attacks shook markets.', '2007-02-27'), [
      'September 11 → 2001-09-11',
    ]);
  });

  it('is the nearest one where no event is named, or before the event', () => {
    assert.deepEqual(valuesOf('The vote on Oct. 7 was close. An attack followed.', '2024-10-30'), [
      'Oct. 7 → 2024-10-07',
    ]);
    assert.deepEqual(valuesOf('An Oct. 7 attack killed two.', '2016-10-30'), [
      'Oct. 7 → 2016-10-07',
    ]);
  });
});
