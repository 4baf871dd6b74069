import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('dates that share the name of their month', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['They met on Oct. 24 and 25, at the lake.', ['Oct. 24 → 2024-10-24', '25 → 2024-10-25']],
    ['The fair ran from 20 to 22 October.', ['20 → 2024-10-20', '22 October → 2024-10-22']],
    ['It will be held on 3 and 4 November in Oslo.', ['3 → 2024-11-03', '4 November → 2024-11-04']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of [
    'On Oct. 24 and 25 miles from the coast the ship sank.',
    'On Oct. 24 and 22 later it rained.',
    'Some 20 to 22 people were hurt on October 3.',
  ])
    it(`not in: ${text}`, () => {
      assert.ok(!valuesOf(text, published).some((value) => /^\d\d →/.test(value)));
    });
});
