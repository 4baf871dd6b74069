import assert from 'node:assert/strict';
import { clockTimes } from '../../../../src/core/claims/clock-times.ts';

/** The ranges in hours and minutes by the clocks on which `said` is told. */
function told(text: string, said: string, value: string): string[] {
  const start = text.indexOf(said);
  const shown = (all: number) => `${Math.floor(all / 60)}:${String(all % 60).padStart(2, '0')}`;
  return clockTimes(text, { start, end: start + said.length }, value).map(
    ({ scale, low, high }) => `${scale} ${shown(low)}-${shown(high)}`,
  );
}

describe('a time of day', () => {
  it('is as exact as it is told', () => {
    const at = (said: string, value: string) => told(`It happened at ${said}.`, said, value);
    assert.deepEqual(at('5:43 a.m.', 'T05:43'), ['local 5:42-5:44']);
    assert.deepEqual(at('5:40 a.m.', 'T05:40'), ['local 5:35-5:45']);
    assert.deepEqual(at('5 a.m.', 'T05:00'), ['local 4:45-5:15']);
  });

  it('lies near what it is told to be near to, on the side that is told', () => {
    const near = (words: string) => told(`It was ${words} 5:40 a.m.`, '5:40 a.m.', 'T05:40');
    assert.deepEqual(near('at about'), ['local 5:10-6:10']);
    assert.deepEqual(near('shortly after'), ['local 5:40-6:10']);
    assert.deepEqual(near('shortly before'), ['local 5:10-5:40']);
  });

  it('is no moment where it is an edge', () => {
    assert.deepEqual(told('It burned until 5:40 a.m.', '5:40 a.m.', 'T05:40'), []);
    assert.deepEqual(told('It was out by 5:40 a.m.', '5:40 a.m.', 'T05:40'), []);
  });

  it('is by the clock that is told, and by both if two are', () => {
    assert.deepEqual(told('At 5:40 a.m. EST it fell.', '5:40 a.m.', 'T05:40'), ['utc 10:35-10:45']);
    assert.deepEqual(told('At 5:40 a.m. Belmere time it fell.', '5:40 a.m.', 'T05:40'), []);
    assert.deepEqual(told('At 5:40 a.m. (1040 GMT) it fell.', '5:40 a.m.', 'T05:40'), [
      'local 5:35-5:45',
      'utc 10:35-10:45',
    ]);
    assert.deepEqual(told('At 10:40 (5:40 p.m. EST) it fell.', '10:40', 'T10:40'), [
      'local 10:35-10:45',
      'utc 22:35-22:45',
    ]);
    assert.deepEqual(told('At 5:40 Local time it fell.', '5:40', 'T05:40'), ['local 5:35-5:45']);
    assert.deepEqual(told('At 5:40 it fell.', '5:40', 'T05:40Z'), ['utc 5:35-5:45']);
    assert.deepEqual(told('At 5:40 it fell.', '5:40', 'T05:40+02:00'), []);
    assert.deepEqual(told('At 5:40 UTC+3 it fell.', '5:40 UTC+3', 'T05:40'), []);
  });

  it('is told by the clock of Greenwich as well where the place is known', () => {
    const on = (text: string, said: string, place: string | null) => {
      const start = text.indexOf(said);
      const where = { place, day: '2024-03-05' };
      const moments = clockTimes(text, { start, end: start + said.length }, 'T15:40', where);
      return moments.map(({ scale, low }) => `${scale} ${low / 60 - (low % 60) / 60}`);
    };
    assert.deepEqual(on('At 3:40 p.m. it fell.', '3:40 p.m.', 'Tokyo'), ['local 15', 'utc 6']);
    assert.deepEqual(on('At 3:40 p.m. it fell.', '3:40 p.m.', null), ['local 15']);
    assert.deepEqual(on('At 3:40 p.m. Moscow time it fell.', '3:40 p.m.', 'Tokyo'), ['utc 12']);
  });

  it('may be in either half of the day where words leave it open', () => {
    const half = 'half past five';
    assert.deepEqual(told(`It fell at ${half}.`, half, 'T05:30'), [
      'local 5:20-5:40',
      'local 17:20-17:40',
    ]);
    assert.deepEqual(told(`It fell at ${half} on Tuesday morning.`, half, 'T05:30'), [
      'local 5:20-5:40',
    ]);
    assert.deepEqual(told('It fell at noon.', 'noon', 'T12:00'), ['local 11:45-12:15']);
    assert.deepEqual(told('It fell at 5:30.', '5:30', 'T05:30'), ['local 5:20-5:40']);
  });
});
