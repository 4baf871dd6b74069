import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('holidays', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['Families met last Thanksgiving.', ['last Thanksgiving → 2023-11-23']],
    ['The truce began on Easter 2021.', ['Easter 2021 → 2021-04-04']],
    ['Shops will open on Christmas Eve.', ['Christmas Eve → 2024-12-24']],
    ['The vote is on Election Day.', ['Election Day → 2024-11-05']],
    ['They prayed as Easter week began.', ['Easter week → 2024-W13']],
    ['It rained on Labor Day weekend.', ['Labor Day weekend → 2024-W35-WE']],
    ['Shops closed early on Halloween.', ['Halloween → 2024-10-31']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'Mr. Christmas Jones lives on Easter Road.',
    'He felt thanksgiving in his heart.',
  ])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
