import assert from 'node:assert/strict';
import { fatesTold } from './fates-told.ts';

describe('no injuries, no deaths', () => {
  for (const [expected, text] of [
    ['not wound: no injuries', 'There were no injuries in the fire, the fire brigade said.'],
    ['not kill: no deaths', 'No deaths have been recorded, the fire brigade said.'],
  ] as const)
    it(`tell that nobody was harmed: ${text}`, () => {
      assert.ok(
        fatesTold(text).some((one) => one.toLowerCase() === expected),
        fatesTold(text).join('; '),
      );
    });

  it('tell it of some only, where they are said to be none among them', () => {
    const all = fatesTold('There were no injuries among the crew on Monday, the firm said.');
    assert.ok(!all.some((one) => one.startsWith('not wound')), all.join('; '));
  });

  it('tell nothing of people where there were no delays, or where there were injuries', () => {
    for (const text of [
      'There were no delays on Monday, the firm said.',
      'There were injuries in the fire, the fire brigade said.',
    ])
      assert.ok(
        fatesTold(text).every((one) => !/^not (?:wound|kill)/.test(one)),
        fatesTold(text).join('; '),
      );
  });
});
