import assert from 'node:assert/strict';
import { read } from '../../../../story.ts';
import { fatesTold } from './fates-told.ts';

describe('no injuries, no deaths', () => {
  for (const [expected, text] of [
    ['not wound: no injuries', 'There were no injuries in the fire, the fire brigade said.'],
    ['not wound: no injuries', 'There were no injuries.'],
    ['not kill: no deaths', 'No deaths have been recorded, the fire brigade said.'],
  ] as const)
    it(`tell that nobody was harmed: ${text}`, () => {
      assert.ok(
        fatesTold(text).some((one) => one.toLowerCase() === expected),
        fatesTold(text).join('; '),
      );
    });

  it('tell nothing of all, where they are said to be none among some', () => {
    const fire = 'A ferry burned out off Mardal. The fire caused no injuries';
    assert.ok(fatesTold(`${fire}.`).includes('not wound: no injuries'));
    const among = fatesTold(`${fire} among the crew.`);
    assert.ok(!among.includes('not wound: no injuries'), among.join('; '));
  });

  it('tell as much of arrests that are not made and of jobs that are kept', () => {
    for (const [text, expected] of [
      ['No arrests have been made over the theft.', ['arrest', 'negative']],
      ['There would be no layoffs at its plant, the firm said.', ['lay-off', 'negative']],
    ] as const) {
      const told = read('a.md', text, '2024-03-05').claims;
      assert.ok(
        told.some((one) => one.predicate === expected[0] && one.polarity === expected[1]),
        text,
      );
    }
  });

  it('tell nothing of people where there were no delays, or where there were injuries', () => {
    for (const text of [
      'There were no delays on Monday, the firm said.',
      'A storm hit Mardal. It was weak, and the storm caused no toll.',
      'A storm hit Mardal. It was weak, and the storm caused no arrests.',
      'There were injuries in the fire, the fire brigade said.',
    ])
      assert.ok(
        fatesTold(text).every((one) => !/^not (?:wound|kill|arrest)/.test(one)),
        fatesTold(text).join('; '),
      );
  });
});
