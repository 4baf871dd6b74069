import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('weekdays', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['Officials said Monday that the bridge was closed.', ['Monday → 2024-10-28']],
    ['The president will speak on Friday.', ['Friday → 2024-11-01']],
    [
      'The minister is to meet her counterpart, Ada Holm, on Thursday, the ministry said.',
      ['Thursday → 2024-10-31'],
    ],
    ['The group plans to leave on Sunday.', ['Sunday → 2024-11-03']],
    ['Two men were killed last Wednesday.', ['last Wednesday → 2024-10-23']],
    ["Monday's strike hit a depot.", ['Monday → 2024-10-28']],
    ["Shops closed ahead of Sunday's vote.", ['Sunday → 2024-11-03']],
    ['He has been missing since Friday.', ['Friday → 2024-10-25']],
    ['The hearing is scheduled for Tuesday.', ['Tuesday → 2024-11-05']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'The market crash on Black Monday is remembered.',
    'He read Sun Tzu and met Captain Sat Holm.',
  ])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
