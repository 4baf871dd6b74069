import assert from 'node:assert/strict';
import { timesOf } from './times-of.ts';

describe('a day that belongs to other words', () => {
  it('is that of the clause which explains it', () => {
    const [event] = timesOf(
      'It was the worst fire since 1959, when two passengers and the driver of a tram died.',
      'kill',
    );
    assert.equal(event, '1959');
  });
});
