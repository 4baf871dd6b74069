import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('times of day told in words', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['The alarm was raised at half past five.', ['half past five → 2024-10-30T05:30']],
    ['The first call came at twenty to four.', ['twenty to four → 2024-10-30T03:40']],
    ['The talks ended at ten to one.', ['ten to one → 2024-10-30T12:50']],
    [
      'It was 20 minutes to nine when the line went dead.',
      ['20 minutes to nine → 2024-10-30T08:40'],
    ],
    [
      'A shot was heard at a quarter past three in the afternoon.',
      ['a quarter past three in the afternoon → 2024-10-30T15:15'],
    ],
    [
      'The ferry left shortly before six on Monday evening.',
      ['six → 2024-10-28T18:00', 'Monday evening → 2024-10-28TEV'],
    ],
    [
      'The guard woke at ten to three on Sunday night.',
      ['ten to three → 2024-10-27T02:50', 'Sunday night → 2024-10-27TNI'],
    ],
    ['At about twenty to seven he was arrested.', ['twenty to seven → 2024-10-30T06:40']],
    [
      'The lights went out at half past twelve on Sunday night.',
      ['half past twelve → 2024-10-27T00:30', 'Sunday night → 2024-10-27TNI'],
    ],
    ['The doors opened at seven on Friday.', ['seven → 2024-10-25T07:00', 'Friday → 2024-10-25']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'The council voted ten to nine for the plan.',
    'Staff were cut from twenty to four.',
    'She learnt to sail at six.',
    'The bell rang shortly after two people had left.',
    'At two to three metres the waves were the highest of the storm.',
    'Half to two thirds of the crew were ill.',
    'A quarter to a half of the crew were ill.',
  ])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
