import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('times by the clock', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    [
      'The train left at 10:35 a.m. on Monday.',
      ['10:35 a.m. → 2024-10-28T10:35', 'Monday → 2024-10-28'],
    ],
    [
      'The bomb went off at 10:35 a.m. (0735 GMT) Friday.',
      ['10:35 a.m. → 2024-10-25T10:35', '0735 GMT → 2024-10-25T07:35Z', 'Friday → 2024-10-25'],
    ],
    ['Polls closed at 10 p.m. Tuesday in the capital.', ['10 p.m. Tuesday → 2024-10-29T22:00']],
    ['The quake struck at 16:00 UTC.', ['16:00 UTC → 2024-10-30T16:00Z']],
    ['It began at 14:30 +0300 in the port.', ['14:30 +0300 → 2024-10-30T14:30+03:00']],
    ['It began at 10:30 GMT-4.', ['10:30 GMT-4 → 2024-10-30T10:30-04:00']],
    ['Open from 9:00-11:00 on weekdays.', ['9:00 → 2024-10-30T09:00', '11:00 → 2024-10-30T11:00']],
    ['They met at noon Thursday and left.', ['noon Thursday → 2024-10-24T12:00']],
    ['It was 3:12 in the morning.', ['3:12 in the morning → 2024-10-30T03:12']],
    ['It fell at 3:12 in the afternoon.', ['3:12 in the afternoon → 2024-10-30T15:12']],
    ['It landed at 03.40 GMT.', ['03.40 GMT → 2024-10-30T03:40Z']],
    [
      'At 3.40 on Sunday morning the guard woke.',
      ['3.40 → 2024-10-27T03:40', 'Sunday morning → 2024-10-27TMO'],
    ],
    ['The offer ends at 5 p.m. EST, Nov. 6.', ['5 p.m. EST, Nov. 6 → 2024-11-06T17:00']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'The home side won 3:2 against the champions.',
    'The share closed at 3.40 after a slow start.',
    'He read Genesis 3:16 aloud.',
  ])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
