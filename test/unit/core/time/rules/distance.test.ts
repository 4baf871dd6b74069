import assert from 'node:assert/strict';
import { valuesOf } from '../times-of.ts';

describe('dates by their distance', () => {
  const published = '2024-10-30';

  const told: [string, string[]][] = [
    ['They met two weeks ago.', ['two weeks ago → 2024-W42']],
    ['He died ten days ago.', ['ten days ago → 2024-10-20']],
    ['It was built about 40 years ago.', ['40 years ago → 1984']],
    [
      'The flood came on Oct. 3. Three days later the dam broke.',
      ['Oct. 3 → 2024-10-03', 'Three days later → 2024-10-06'],
    ],
    ['Years ago this was a port.', ['Years ago → PAST_REF']],
  ];
  for (const [text, values] of told)
    it(`in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), values);
    });

  for (const text of ['He came earlier than the others and left later.'])
    it(`not in: ${text}`, () => {
      assert.deepEqual(valuesOf(text, published), []);
    });
});
