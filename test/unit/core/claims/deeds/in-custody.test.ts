import assert from 'node:assert/strict';
import { fatesTold } from './fates-told.ts';

describe('people who are still being held', () => {
  for (const [expected, text] of [
    [
      'in-custody: The passengers',
      'The passengers are still being held in the north, police said.',
    ],
    [
      'in-custody: the skipper',
      'Three days after the raid, on Friday, the skipper was still being held.',
    ],
    ['in-custody: Ilan Orr', 'The president of Chad, Ilan Orr, is being held in Orval.'],
  ] as const)
    it(`are not free: ${text}`, () => {
      assert.ok(fatesTold(text).includes(expected), fatesTold(text).join('; '));
    });

  it('are no meeting that is being held', () => {
    const text = 'A meeting is still being held in the town hall of Mardal on Monday.';
    assert.ok(
      fatesTold(text).every((one) => !one.startsWith('in-custody')),
      fatesTold(text).join('; '),
    );
  });
});
