import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMeetings } from '../../../../src/core/questions/meetings.ts';

const MONDAY = 19_796;

describe('createMeetings', () => {
  it('lets claims meet that share a key, and no others', () => {
    const meetings = createMeetings();
    meetings.add(1, [10, 11], MONDAY);
    meetings.add(2, [11, 12], MONDAY);
    meetings.add(3, [12], null);
    assert.deepEqual([...meetings.of(2)].sort(), [1, 3]);
    assert.ok(meetings.doMeet(1, 2));
    assert.ok(!meetings.doMeet(1, 3));
  });

  it('lets claims with nothing but a common key meet in neighbouring weeks only', () => {
    const meetings = createMeetings(3);
    const days = [MONDAY, MONDAY + 7, MONDAY + 35, MONDAY + 77];
    days.forEach((day, claim) => meetings.add(claim, [10], day));
    meetings.add(4, [10], null);
    const { shrunk } = meetings.turns();
    assert.deepEqual([...shrunk].sort(), [0, 1, 2, 3, 4]);
    assert.deepEqual([...meetings.of(0)], [1]);
    assert.deepEqual([...meetings.of(2)], []);
    assert.deepEqual([...meetings.of(4)], []);
    meetings.remove(3);
    meetings.remove(4);
    const { grown } = meetings.turns();
    assert.deepEqual([...grown].sort(), [0, 1, 2]);
    assert.deepEqual([...meetings.of(0)].sort(), [1, 2]);
  });

  it('lets no claims meet in a week that has too many of them', () => {
    const meetings = createMeetings(3);
    for (let claim = 0; claim < 4; claim++) meetings.add(claim, [10], MONDAY);
    meetings.turns();
    assert.deepEqual([...meetings.of(0)], []);
    meetings.add(4, [10], MONDAY + 70);
    meetings.remove(0);
    assert.deepEqual([...meetings.turns().grown].sort(), [1, 2, 3]);
    assert.deepEqual([...meetings.of(1)].sort(), [2, 3]);
  });

  it('says after any history of changes the same as when told afresh, and names all that changed', () => {
    const claim = fc.record({
      keys: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
      day: fc.oneof(fc.constant(null), fc.integer({ min: MONDAY, max: MONDAY + 30 })),
    });
    const change = fc.record({ number: fc.nat(9), claim: fc.option(claim), asks: fc.boolean() });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (history) => {
        const meetings = createMeetings(3);
        const claims = new Map<number, { keys: number[]; day: number | null }>();
        let known = new Map<string, boolean>();
        let renewed = new Set<number>();
        const look = () => {
          const { grown, shrunk } = meetings.turns();
          const fresh = createMeetings(3);
          for (const [number, { keys, day }] of claims) fresh.add(number, keys, day);
          fresh.turns();
          const meets = new Map<string, boolean>();
          for (const a of claims.keys()) {
            assert.deepEqual([...meetings.of(a)].sort(), [...fresh.of(a)].sort());
            for (const b of claims.keys()) {
              if (a >= b) continue;
              const now = meetings.doMeet(a, b);
              assert.equal(now, meetings.of(a).has(b));
              meets.set(`${a} ${b}`, now);
              const before = known.get(`${a} ${b}`);
              if (renewed.has(a) || renewed.has(b) || before === undefined || before === now)
                continue;
              assert.ok((now ? grown : shrunk).has(a) || (now ? grown : shrunk).has(b));
            }
          }
          known = meets;
          renewed = new Set();
        };
        for (const { number, claim: next, asks } of history) {
          if (claims.delete(number)) meetings.remove(number);
          if (next) {
            claims.set(number, next);
            meetings.add(number, next.keys, next.day);
          }
          renewed.add(number);
          if (asks) look();
        }
        look();
      }),
      { numRuns: 2000 },
    );
  });
});
