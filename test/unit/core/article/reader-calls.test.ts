import assert from 'node:assert/strict';
import { lookAt } from '../../../../src/core/article/line-look.ts';
import { callsToReader } from '../../../../src/core/article/reader-calls.ts';
import { readLines } from '../../../../src/core/text/lines.ts';

const callsIn = (text: string) =>
  callsToReader(lookAt(readLines(text)[0]!)).map(({ start, end }) => text.slice(start, end));

describe('calls to the reader', () => {
  it('are found sentence by sentence', () => {
    assert.deepEqual(callsIn('The strike ended. Leave a comment below. Trams run again.'), [
      'Leave a comment below.',
    ]);
    assert.deepEqual(callsIn('Contact the reporter. The strike ended. Join our forum!'), [
      'Contact the reporter.',
      'Join our forum!',
    ]);
  });

  it('are not what people in the news say, nor what they did', () => {
    assert.deepEqual(callsIn('“Join our strike,” she said. He had joined our party.'), []);
    assert.deepEqual(callsIn('Police followed him on foot to the click of cameras.'), []);
  });
});
