import assert from 'node:assert/strict';
import { conflictsOf } from '../../../../story.ts';

const rows = (a: string, b: string) => conflictsOf(a, b, '2024-03-06');
const train = (words: string) =>
  `A freight train carrying grain derailed near Bellmere on Tuesday and blocked the line to Dresk. The train derailed ${words}, the operator said.`;
const early = train('at 5:40 a.m.');

describe('the time of day of one event', () => {
  it('is in conflict where two reports give two times', () => {
    assert.equal(rows(early, train('at 7:15 a.m.')).length, 1);
    assert.equal(rows(early, train('at 5:40 a.m. local time')).length, 0);
  });

  it('is one told by the minute and one told roughly', () => {
    assert.deepEqual(rows(early, train('at about 5:30 a.m.')), []);
    assert.deepEqual(rows(early, train('shortly after 5:30 a.m.')), []);
    assert.deepEqual(rows(early, train('at around 5:45 a.m.')), []);
  });

  it('is another by another clock, and the same if the clocks are reckoned up', () => {
    assert.deepEqual(rows(early, train('at 7:40 a.m. Moscow time')), []);
    assert.deepEqual(rows(early, train('at 11:40 a.m. GMT')), []);
    assert.deepEqual(rows(train('at 5:40 a.m. EST'), train('at 10:40 a.m. GMT')), []);
    assert.equal(rows(train('at 5:40 a.m. EST'), train('at 9:10 a.m. GMT')).length, 1);
  });

  it('is reckoned from where it happened, with the day', () => {
    const jet = (words: string) =>
      `A passenger jet made an emergency landing in Tokyo after smoke filled the cabin. The plane with 146 people on board landed ${words}.`;
    const morning = jet('at 9.10 a.m. on Monday, Japan time');
    assert.equal(rows(morning, jet('at 03.10 GMT on Monday')).length, 1);
    assert.deepEqual(rows(morning, jet('at 00.10 GMT on Monday')), []);
    const early = jet('at 6.40 a.m. on Monday');
    assert.deepEqual(rows(early, jet('at 21.40 GMT on Sunday')), []);
    assert.equal(rows(early, jet('at 17.40 GMT on Sunday')).length, 1);
    assert.equal(rows(early, jet('at 21.40 GMT on Monday')).length, 1);
  });

  it('is at midnight the end of one day and the beginning of the next', () => {
    const strike = (when: string) =>
      `Dockers in Port Selm laid down their tools and closed all three terminals. The strike in Port Selm began ${when}, their union said.`;
    const midnight = strike('at midnight on Monday');
    assert.equal(rows(midnight, strike('at 6 a.m. on Tuesday')).length, 1);
    assert.equal(rows(midnight, strike('at 6 p.m. on Monday')).length, 1);
    assert.deepEqual(rows(midnight, strike('at 12:05 a.m. on Tuesday')), []);
    assert.deepEqual(rows(midnight, strike('at 11:50 p.m. on Monday')), []);
  });

  it('may be in the morning or the evening where words leave it open', () => {
    assert.equal(rows(early, train('at half past eight')).length, 1);
    assert.deepEqual(rows(early, train('at twenty to six')), []);
    assert.deepEqual(rows(train('at 5:40 p.m.'), train('at twenty to six')), []);
  });

  it('is none where it is an edge, or what came after', () => {
    assert.deepEqual(rows(early, train('before 7:15 a.m.')), []);
    const cleared = `A freight train carrying grain derailed near Bellmere on Tuesday and blocked the line to Dresk. The line was cleared at 7:15 a.m., the operator said.`;
    assert.deepEqual(rows(early, cleared), []);
  });

  it('is that of what has no name: the power went off, the lights went out', () => {
    const island = (words: string) =>
      `A fault at a power station left the island of Corvo without electricity on Tuesday. ${words}.`;
    const four = island('The power went off at 4:10 p.m. and was back by late evening');
    assert.equal(
      rows(four, island('The lights went out at 2.10pm in half of the island')).length,
      1,
    );
    assert.deepEqual(rows(four, island('The lights went out at 4.10pm in half of the island')), []);
    assert.deepEqual(rows(four, island('Power was back at 9.30pm in half of the island')), []);
    assert.deepEqual(rows(four, island('A second time the lights went out at 9.30pm')), []);
  });
});
